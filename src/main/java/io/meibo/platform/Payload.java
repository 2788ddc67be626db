package io.meibo.platform;

import io.meibo.audience.ChangeKind;

/** Rows rendered as the platform takes them, without the envelope. */
public interface Payload {
    ChangeKind kind();

    /** Rows, one for each person. */
    int rows();

    /** SHA-256 over the rendered rows, lower-case hex: the same rows always give the same. */
    String sha256();
}
