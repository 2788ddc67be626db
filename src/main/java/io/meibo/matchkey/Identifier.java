package io.meibo.matchkey;

import java.util.List;

/**
 * What a platform can match one person by on its own: an email, a phone, or an address whose parts only count together.
 *
 * @param parts at least one, in the order of the platform's key scheme
 */
public record Identifier(List<Part> parts) {
    public Identifier {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An identifier has at least one part");
        }
    }
}
