package io.meibo.matchkey;

import io.meibo.customer.Customer;
import io.meibo.notice.Field;
import java.util.List;
import java.util.Set;

/** Makes a customer's match keys by a platform's scheme, from the fields that the job names and no others. */
public final class KeyMaker {

    private final KeyScheme scheme;
    private final Set<Field> fields;

    public KeyMaker(KeyScheme scheme, Set<Field> fields) {
        this.scheme = scheme;
        this.fields = fields;
    }

    /**
     * @param keys what can be sent; empty where nothing is usable
     * @param dropped what could not be used, one entry for each value
     */
    public record Made(MatchKeys keys, List<Dropped> dropped) {}

    /** A value that could not be used: which field, and why, without the value. */
    public record Dropped(Field field, String why) {}

    public Made make(Customer customer) {
        throw new UnsupportedOperationException("not yet: " + scheme.version() + fields.size() + customer);
    }
}
