package io.meibo.platform;

import java.util.List;

/**
 * The platform's answer to a batch that it took.
 *
 * @param requestId the platform's trace id of the request
 * @param rejections rows that the platform refused; all others are accepted
 */
public record Receipt(String requestId, List<Rejection> rejections) {

    /**
     * @param row the row's index in the payload, from 0
     * @param error the platform's own name of the error, such as {@code INVALID_SHA256_FORMAT}
     */
    public record Rejection(int row, String error) {}
}
