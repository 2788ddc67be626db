package io.meibo.notice;

import java.util.Optional;

/** A kind of data that the notice lists; nothing outside this list can leave. */
public enum Field {
    EMAIL("email", 1),
    PHONE("phone", 2),
    FIRST_NAME("first_name", 3),
    LAST_NAME("last_name", 4),
    COUNTRY("country", 5),
    POSTAL_CODE("postal_code", 6),
    MOBILE_DEVICE_ID("mobile_device_id", 7),
    CITY("city", 8),
    PREFECTURE("prefecture", 9),
    BIRTH_DATE("birth_date", 10),
    BIRTH_YEAR("birth_year", 11),
    AGE("age", 12),
    GENDER("gender", 13),
    FACEBOOK_APP_USER_ID("facebook_app_user_id", 14),
    FACEBOOK_PAGE_USER_ID("facebook_page_user_id", 15);

    private final String id;
    private final int code;

    Field(String id, int code) {
        this.id = id;
        this.code = code;
    }

    /** The name in job files, the notice and the tables. */
    public String id() {
        return id;
    }

    /** The number that stands for the field in stored match keys: 1 to 127, never given to another field. */
    public int code() {
        return code;
    }

    public static Optional<Field> of(String id) {
        for (Field field : values()) {
            if (field.id.equals(id)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException where no field has this code */
    public static Field ofCode(int code) {
        for (Field field : values()) {
            if (field.code == code) {
                return field;
            }
        }
        throw new IllegalArgumentException("No field has code " + code);
    }
}
