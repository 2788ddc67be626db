package io.meibo.matchkey;

import io.meibo.notice.Field;
import io.meibo.notice.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a platform wants people to be named: which identifiers it takes, of which parts, each in which normalisation and
 * form. Data that a platform hands to the {@link KeyMaker}.
 *
 * @param version goes into the fingerprint; raise it whenever the same customer would get other keys
 * @param maxIdentifiers at most so many identifiers for one person; what is beyond is dropped and counted
 */
public record KeyScheme(String version, int maxIdentifiers, List<IdentifierScheme> identifiers) {

    /** An identifier counts only if all of its parts are there. */
    public record IdentifierScheme(String name, List<PartScheme> parts) {}

    /** @param normalisationName the name under which the rule is known to people, such as {@code google-email} */
    public record PartScheme(Field field, Form form, String normalisationName, Normalisation normalisation) {}

    /** Every field that some identifier of this scheme can carry. */
    public Set<Field> fields() {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        identifiers.forEach(identifier -> identifier.parts().forEach(part -> fields.add(part.field())));
        return fields;
    }
}
