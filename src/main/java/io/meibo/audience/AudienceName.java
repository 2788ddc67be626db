package io.meibo.audience;

/**
 * One list in one account of one platform in one environment.
 *
 * @param environment the endpoint's host, or {@code sandbox}: members and records never cross environments
 * @param uploadType for platforms that keep key kinds apart within a list; empty elsewhere
 */
public record AudienceName(String environment, String platform, String account, String listId, String uploadType) {

    /** Whether what goes there reaches a stand-in instead of the platform. */
    public boolean simulated() {
        return environment.equals("sandbox")
                || environment.equals("localhost")
                || environment.startsWith("127.")
                || environment.equals("[::1]");
    }

    /** For people: {@code google 1234567890/9876543210 [SANDBOX]}. */
    public String title() {
        return platform + " " + account + "/" + listId + (uploadType.isEmpty() ? "" : "/" + uploadType)
                + (simulated() ? " [SANDBOX]" : " [" + environment + "]");
    }
}
