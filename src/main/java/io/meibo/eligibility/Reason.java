package io.meibo.eligibility;

import java.util.Optional;

/** Why a customer may not be sent, in the fixed order in which the first one counts. */
public enum Reason {
    WITHHELD("withheld"),
    OPTED_OUT("opted-out"),
    OPTED_OUT_ELSEWHERE("opted-out-elsewhere"),
    RESIDENCE("residence"),
    RESIDENCE_UNKNOWN("residence-unknown"),
    CONTACT_KIND("contact-kind"),
    UNDER_AGE("under-age"),
    CONSENT_MISSING("consent-missing"),
    CONSENT_TOO_OLD("consent-too-old"),
    TRANSFER_RESTRICTED("transfer-restricted"),
    NOT_IN_SEGMENT("not-in-segment"),
    NO_USABLE_IDENTIFIER("no-usable-identifier"),
    /** Stands in the place of whichever rule could not decide. */
    UNDECIDABLE("undecidable");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /** The word on every screen and in every table. */
    public String id() {
        return id;
    }

    public static Optional<Reason> of(String id) {
        for (Reason reason : values()) {
            if (reason.id.equals(id)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
