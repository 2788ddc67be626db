package io.meibo.matchkey;

import io.meibo.notice.Field;
import io.meibo.notice.Form;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything by which one person is sent to one audience: identifiers without repetition, in a canonical order, so that the
 * same keys always have the same bytes.
 *
 * <p>Stored as {@code version (1 byte), count of identifiers (1 byte), then for each: count of parts (1 byte), then for each
 * part: field code (1 byte, high bit set where plain), length (2 bytes, big-endian), value}.
 */
public final class MatchKeys {

    private static final int VERSION = 1;
    private static final int PLAIN = 0x80;

    public static final MatchKeys NONE = new MatchKeys(List.of());

    private final List<Identifier> identifiers;

    private MatchKeys(List<Identifier> identifiers) {
        this.identifiers = identifiers;
    }

    /** Drops repetitions and puts the identifiers into their canonical order. */
    public static MatchKeys of(Collection<Identifier> identifiers) {
        List<Identifier> sorted = new ArrayList<>(new LinkedHashSet<>(identifiers));
        sorted.sort(Comparator.comparing(MatchKeys::bytes, Arrays::compareUnsigned));
        return new MatchKeys(List.copyOf(sorted));
    }

    public List<Identifier> identifiers() {
        return identifiers;
    }

    public int size() {
        return identifiers.size();
    }

    public boolean isEmpty() {
        return identifiers.isEmpty();
    }

    /** The fields that leave with these keys. */
    public Set<Field> fields() {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        identifiers.forEach(identifier -> identifier.parts().forEach(part -> fields.add(part.field())));
        return fields;
    }

    /** The identifiers of this that are not in the other. */
    public MatchKeys minus(MatchKeys other) {
        List<Identifier> rest = new ArrayList<>(identifiers);
        rest.removeAll(other.identifiers);
        return rest.size() == identifiers.size() ? this : new MatchKeys(List.copyOf(rest));
    }

    /** The identifiers of both. */
    public MatchKeys plus(MatchKeys other) {
        List<Identifier> both = new ArrayList<>(identifiers);
        both.addAll(other.identifiers);
        return of(both);
    }

    public byte[] encode() {
        if (identifiers.size() > 255) {
            throw new IllegalStateException("At most 255 identifiers a person, not " + identifiers.size());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 + identifiers.size() * 36);
        out.write(VERSION);
        out.write(identifiers.size());
        for (Identifier identifier : identifiers) {
            out.writeBytes(bytes(identifier));
        }
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException where the bytes are not match keys of a known version */
    public static MatchKeys decode(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("Not match keys of a known version");
        }
        int at = 2;
        List<Identifier> identifiers = new ArrayList<>(bytes[1] & 0xff);
        for (int i = 0; i < (bytes[1] & 0xff); i++) {
            int count = bytes[at++] & 0xff;
            List<Part> parts = new ArrayList<>(count);
            for (int p = 0; p < count; p++) {
                int code = bytes[at++] & 0xff;
                int length = (bytes[at++] & 0xff) << 8 | bytes[at++] & 0xff;
                Form form = (code & PLAIN) == 0 ? Form.SHA256 : Form.PLAIN;
                parts.add(new Part(Field.ofCode(code & ~PLAIN), form, Arrays.copyOfRange(bytes, at, at + length)));
                at += length;
            }
            identifiers.add(new Identifier(parts));
        }
        if (at != bytes.length) {
            throw new IllegalArgumentException("Match keys with " + (bytes.length - at) + " bytes too many");
        }
        return new MatchKeys(List.copyOf(identifiers));
    }

    private static byte[] bytes(Identifier identifier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(36);
        out.write(identifier.parts().size());
        for (Part part : identifier.parts()) {
            out.write(part.field().code() | (part.form() == Form.PLAIN ? PLAIN : 0));
            out.write(part.value().length >>> 8);
            out.write(part.value().length);
            out.writeBytes(part.value());
        }
        return out.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchKeys keys && identifiers.equals(keys.identifiers);
    }

    @Override
    public int hashCode() {
        return identifiers.hashCode();
    }

    @Override
    public String toString() {
        return "MatchKeys[" + identifiers.size() + " identifiers of " + fields() + "]";
    }
}
