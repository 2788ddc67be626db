package io.meibo.platform;

import org.jspecify.annotations.Nullable;

/**
 * How an upload stands at the platform.
 *
 * @param detail the platform's own words for the state, such as a failure reason; no personal data
 * @param matchRate what the platform tells of matching, such as {@code 71-80%}; null where it tells nothing
 */
public record Outcome(State state, String detail, @Nullable String matchRate) {

    public enum State {
        /** Opened, and not yet finished by us. */
        OPEN,
        /** Finished by us, and the platform is at work. */
        RUNNING,
        /** Done: what was accepted is applied. */
        APPLIED,
        /** The platform gave up; some of it may have been applied. */
        FAILED,
        /** The platform does not know this upload any more. */
        LOST
    }
}
