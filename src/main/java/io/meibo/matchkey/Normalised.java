package io.meibo.matchkey;

import org.jspecify.annotations.Nullable;

/**
 * What a normalisation made of one value: the normalised text, or why there is none.
 *
 * @param value null where rejected; never empty
 * @param rejection a word such as {@code no-at-sign}; null where not rejected; says nothing of the value
 */
public record Normalised(@Nullable String value, @Nullable String rejection) {

    public static Normalised of(String value) {
        return new Normalised(value, null);
    }

    public static Normalised rejected(String why) {
        return new Normalised(null, why);
    }

    @Override
    public String toString() {
        return rejection == null ? "Normalised" : "Normalised[rejected: " + rejection + "]";
    }
}
