package io.meibo.notice;

import java.util.Optional;

/** What a list is used for; the transitional clause restricts all but the company's own ads. */
public enum Purpose {
    OWN_ADS("own-ads", false),
    PARTNER_CAMPAIGNS("partner-campaigns", true),
    OTHER_COMPANIES_ADS("other-companies-ads", true);

    private final String id;
    private final boolean restricted;

    Purpose(String id, boolean restricted) {
        this.id = id;
        this.restricted = restricted;
    }

    public String id() {
        return id;
    }

    /** Whether the transitional clause names this purpose. */
    public boolean restricted() {
        return restricted;
    }

    public static Optional<Purpose> of(String id) {
        for (Purpose purpose : values()) {
            if (purpose.id.equals(id)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
