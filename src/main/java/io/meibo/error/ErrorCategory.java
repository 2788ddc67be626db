package io.meibo.error;

/** Whose turn it is when something failed. */
public enum ErrorCategory {
    /** The person at the keyboard, or a file that people write: wrong use or configuration. */
    USER,
    /** The platform is out of reach for now; the same command later helps. */
    PLATFORM_TEMPORARY,
    /** The platform answered and refused. */
    PLATFORM_REFUSED,
    /** The source delivered something that cannot be used. */
    DATA,
    /** A mistake of Meibo itself. */
    INTERNAL
}
