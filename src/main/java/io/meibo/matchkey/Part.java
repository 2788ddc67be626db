package io.meibo.matchkey;

import io.meibo.notice.Field;
import io.meibo.notice.Form;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One field's value as it leaves: 32 bytes of SHA-256, or the UTF-8 bytes of a plain value.
 *
 * <p>Equality is by content; {@code toString} shows the field and nothing of the value.
 */
public record Part(Field field, Form form, byte[] value) {

    public Part {
        if (form == Form.SHA256 && value.length != 32) {
            throw new IllegalArgumentException("A SHA-256 has 32 bytes, not " + value.length);
        }
        if (value.length == 0) {
            throw new IllegalArgumentException("An empty " + field.id() + " never leaves");
        }
    }

    /** The value as platforms take it: lower-case hex, or the plain text. */
    public String text() {
        return form == Form.SHA256 ? HexFormat.of().formatHex(value) : new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part part
                && field == part.field
                && form == part.form
                && Arrays.equals(value, part.value);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return field.id() + "(" + form.id() + ")";
    }
}
