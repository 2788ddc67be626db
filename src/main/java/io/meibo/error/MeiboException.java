package io.meibo.error;

import org.jspecify.annotations.Nullable;

/**
 * The one exception that reaches people. The message says what happened and where, the remedy what to do; neither may ever
 * hold personal data, and the message of a cause is never shown.
 */
public class MeiboException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String remedy;
    private final @Nullable String nextCommand;

    public MeiboException(ErrorCode code, String message, String remedy) {
        this(code, message, remedy, null, null);
    }

    public MeiboException(ErrorCode code, String message, String remedy, @Nullable Throwable cause) {
        this(code, message, remedy, null, cause);
    }

    /**
     * @param nextCommand the exact command to run next, such as {@code ./meibo restart 12}, or null where there is none
     */
    public MeiboException(
            ErrorCode code, String message, String remedy, @Nullable String nextCommand, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.remedy = remedy;
        this.nextCommand = nextCommand;
    }

    public ErrorCode code() {
        return code;
    }

    /** One sentence that says what to do. */
    public String remedy() {
        return remedy;
    }

    public @Nullable String nextCommand() {
        return nextCommand;
    }
}
