package io.meibo.platform;

import io.meibo.error.ErrorCode;
import io.meibo.error.MeiboException;
import org.jspecify.annotations.Nullable;

/**
 * A call to a platform that ended in an error, after all retries that make sense.
 *
 * <p>{@code code()} is {@link ErrorCode#PLATFORM_UNREACHABLE} where the same call may work later, {@link
 * ErrorCode#PLATFORM_SETUP} where a person has to mend credentials, terms or the list first, and {@link
 * ErrorCode#PLATFORM_REFUSED} where the request itself is refused for good.
 */
public class PlatformException extends MeiboException {

    private static final long serialVersionUID = 1L;

    private final String error;
    private final @Nullable String requestId;
    private final boolean mayHaveArrived;

    /**
     * @param error the platform's own name of the error
     * @param requestId the platform's trace id, where it gave one
     * @param mayHaveArrived whether the platform may have processed the request all the same
     */
    public PlatformException(
            ErrorCode code,
            String error,
            @Nullable String requestId,
            boolean mayHaveArrived,
            String message,
            String remedy,
            @Nullable Throwable cause) {
        super(code, message, remedy, cause);
        this.error = error;
        this.requestId = requestId;
        this.mayHaveArrived = mayHaveArrived;
    }

    public String error() {
        return error;
    }

    public @Nullable String requestId() {
        return requestId;
    }

    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
