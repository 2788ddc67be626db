package io.meibo.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a platform tells about a list.
 *
 * @param membershipDays the list's real duration; null: without end or not told
 * @param size the platform's own, rounded count of people it can serve to; null where not told
 * @param problems what stands in the way of sending, each with its remedy; empty: ready
 */
public record ListState(
        String name,
        @Nullable Integer membershipDays,
        @Nullable Long size,
        @Nullable String matchRate,
        List<String> problems) {}
