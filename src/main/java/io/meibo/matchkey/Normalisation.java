package io.meibo.matchkey;

import org.jspecify.annotations.Nullable;

/**
 * One platform's documented way to write a field before it is hashed or sent. Pure: the same input gives the same output
 * under every locale, time zone and JDK.
 */
@FunctionalInterface
public interface Normalisation {
    /**
     * @param raw the value as the source delivers it
     * @param country the customer's country, ISO 3166-1 alpha-2, or null where unknown; matters to national phone numbers
     */
    Normalised normalise(String raw, @Nullable String country);
}
