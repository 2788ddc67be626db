package io.meibo.notice;

import java.util.Optional;

/** How a field leaves. */
public enum Form {
    SHA256("sha256"),
    PLAIN("plain");

    private final String id;

    Form(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Form> of(String id) {
        for (Form form : values()) {
            if (form.id.equals(id)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
