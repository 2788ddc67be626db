package io.meibo.audience;

/** A batch holds changes of one kind only. */
public enum ChangeKind {
    ADD,
    REMOVE
}
