package io.meibo.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one customer.
 *
 * @param rule the rule's name
 * @param reason null where the rule passes; {@link Reason#UNDECIDABLE} where it could not decide
 * @param because one short sentence for people, without personal data
 */
public record Finding(String rule, @Nullable Reason reason, String because) {
    public boolean passes() {
        return reason == null;
    }
}
