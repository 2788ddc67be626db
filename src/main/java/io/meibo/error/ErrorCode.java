package io.meibo.error;

/**
 * Every way in which a command can end other than well: whose turn it is, the exit code that scripts rely on, and whether
 * {@code meibo restart} can help.
 */
public enum ErrorCode {
    WRONG_USE(ErrorCategory.USER, 2, false),
    CONFIGURATION_INVALID(ErrorCategory.USER, 2, false),
    JOB_FILE_INVALID(ErrorCategory.USER, 2, false),
    NOTICE_INVALID(ErrorCategory.USER, 2, false),
    NOTICE_NOT_IN_FORCE(ErrorCategory.USER, 2, false),
    DATABASE_UNREACHABLE(ErrorCategory.USER, 2, true),
    DATABASE_TOO_OLD(ErrorCategory.USER, 2, false),
    DATABASE_RIGHTS_MISSING(ErrorCategory.USER, 2, false),
    SOURCE_QUERY_INVALID(ErrorCategory.USER, 2, true),
    HOME_NOT_EMPTY(ErrorCategory.USER, 2, false),
    UNKNOWN_RUN(ErrorCategory.USER, 2, false),
    UNKNOWN_CUSTOMER(ErrorCategory.USER, 2, false),
    FILES_CHANGED(ErrorCategory.USER, 2, true),
    APPROVER_IS_STARTER(ErrorCategory.USER, 2, false),
    ALREADY_COMPLETE(ErrorCategory.USER, 3, false),
    ALREADY_RUNNING(ErrorCategory.USER, 4, false),
    AUDIENCE_BUSY(ErrorCategory.USER, 4, false),
    SOURCE_ORDER(ErrorCategory.DATA, 5, true),
    SOURCE_DUPLICATE(ErrorCategory.DATA, 5, true),
    SOURCE_VALUE(ErrorCategory.DATA, 5, true),
    DATABASE_FAILED(ErrorCategory.INTERNAL, 5, true),
    BOOKS_UNBALANCED(ErrorCategory.INTERNAL, 5, true),
    STOPPED(ErrorCategory.USER, 5, true),
    RANGE_LOST(ErrorCategory.INTERNAL, 5, true),
    INTERNAL(ErrorCategory.INTERNAL, 5, true),
    GUARD(ErrorCategory.USER, 6, false),
    /** Wrong credentials, terms not accepted, list of a wrong type: nothing changes until a person mends it. */
    PLATFORM_SETUP(ErrorCategory.PLATFORM_REFUSED, 2, true),
    PLATFORM_REFUSED(ErrorCategory.PLATFORM_REFUSED, 5, true),
    PLATFORM_UNREACHABLE(ErrorCategory.PLATFORM_TEMPORARY, 75, true);

    private final ErrorCategory category;
    private final int exitCode;
    private final boolean restartHelps;

    ErrorCode(ErrorCategory category, int exitCode, boolean restartHelps) {
        this.category = category;
        this.exitCode = exitCode;
        this.restartHelps = restartHelps;
    }

    public ErrorCategory category() {
        return category;
    }

    /** The process exit code: 2 wrong use, 3 nothing to do, 4 going on, 5 failed, 6 waits for a person, 75 later. */
    public int exitCode() {
        return exitCode;
    }

    /** Whether {@code meibo restart}, after the remedy, goes on with the run. */
    public boolean restartHelps() {
        return restartHelps;
    }
}
