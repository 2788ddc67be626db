package io.meibo.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the source. Nullable columns are null here; lists are empty instead of null, and hold no null. Columns that a
 * job does not need are not read and stand as null or empty.
 *
 * @param acquiredAt the earliest acquisition of anything delivered in this row; null: unknown
 * @param serviceTransferredOn set only if every service that these items come from was transferred, all on this date
 * @param consentedAt consent to third-party provision; null: none
 * @param optedOutOf words such as {@code all} or {@code google}, as the source delivers them
 * @param undecidable names of columns whose value could not be read as their type (an impossible date, a broken array)
 */
public record Customer(
        String customerId,
        List<String> emails,
        List<String> phones,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable Instant acquiredAt,
        @Nullable LocalDate serviceTransferredOn,
        @Nullable Instant consentedAt,
        List<String> optedOutOf,
        @Nullable String prefecture,
        @Nullable String city,
        @Nullable String cityRoman,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable Integer age,
        @Nullable String gender,
        List<String> idfas,
        List<String> aaids,
        @Nullable String facebookAppUserId,
        @Nullable String facebookPageUserId,
        @Nullable Instant optedOutAt,
        List<String> consentedTo,
        @Nullable String withheld,
        @Nullable String contactKind,
        List<String> undecidable) {

    /** Says the id and nothing else: a customer's data never reaches a log. */
    @Override
    public String toString() {
        return "Customer[" + customerId + "]";
    }

    public static Builder builder(String customerId) {
        return new Builder(customerId);
    }

    /** For readers and tests; everything not set is null or empty. */
    public static final class Builder {
        private final String customerId;
        private List<String> emails = List.of();
        private List<String> phones = List.of();
        private @Nullable String firstName;
        private @Nullable String lastName;
        private @Nullable String country;
        private @Nullable String postalCode;
        private @Nullable Instant acquiredAt;
        private @Nullable LocalDate serviceTransferredOn;
        private @Nullable Instant consentedAt;
        private List<String> optedOutOf = List.of();
        private @Nullable String prefecture;
        private @Nullable String city;
        private @Nullable String cityRoman;
        private @Nullable LocalDate birthDate;
        private @Nullable Integer birthYear;
        private @Nullable Integer age;
        private @Nullable String gender;
        private List<String> idfas = List.of();
        private List<String> aaids = List.of();
        private @Nullable String facebookAppUserId;
        private @Nullable String facebookPageUserId;
        private @Nullable Instant optedOutAt;
        private List<String> consentedTo = List.of();
        private @Nullable String withheld;
        private @Nullable String contactKind;
        private List<String> undecidable = List.of();

        private Builder(String customerId) {
            this.customerId = customerId;
        }

        public Builder emails(List<String> value) {
            emails = value;
            return this;
        }

        public Builder phones(List<String> value) {
            phones = value;
            return this;
        }

        public Builder firstName(@Nullable String value) {
            firstName = value;
            return this;
        }

        public Builder lastName(@Nullable String value) {
            lastName = value;
            return this;
        }

        public Builder country(@Nullable String value) {
            country = value;
            return this;
        }

        public Builder postalCode(@Nullable String value) {
            postalCode = value;
            return this;
        }

        public Builder acquiredAt(@Nullable Instant value) {
            acquiredAt = value;
            return this;
        }

        public Builder serviceTransferredOn(@Nullable LocalDate value) {
            serviceTransferredOn = value;
            return this;
        }

        public Builder consentedAt(@Nullable Instant value) {
            consentedAt = value;
            return this;
        }

        public Builder optedOutOf(List<String> value) {
            optedOutOf = value;
            return this;
        }

        public Builder prefecture(@Nullable String value) {
            prefecture = value;
            return this;
        }

        public Builder city(@Nullable String value) {
            city = value;
            return this;
        }

        public Builder cityRoman(@Nullable String value) {
            cityRoman = value;
            return this;
        }

        public Builder birthDate(@Nullable LocalDate value) {
            birthDate = value;
            return this;
        }

        public Builder birthYear(@Nullable Integer value) {
            birthYear = value;
            return this;
        }

        public Builder age(@Nullable Integer value) {
            age = value;
            return this;
        }

        public Builder gender(@Nullable String value) {
            gender = value;
            return this;
        }

        public Builder idfas(List<String> value) {
            idfas = value;
            return this;
        }

        public Builder aaids(List<String> value) {
            aaids = value;
            return this;
        }

        public Builder facebookAppUserId(@Nullable String value) {
            facebookAppUserId = value;
            return this;
        }

        public Builder facebookPageUserId(@Nullable String value) {
            facebookPageUserId = value;
            return this;
        }

        public Builder optedOutAt(@Nullable Instant value) {
            optedOutAt = value;
            return this;
        }

        public Builder consentedTo(List<String> value) {
            consentedTo = value;
            return this;
        }

        public Builder withheld(@Nullable String value) {
            withheld = value;
            return this;
        }

        public Builder contactKind(@Nullable String value) {
            contactKind = value;
            return this;
        }

        public Builder undecidable(List<String> value) {
            undecidable = value;
            return this;
        }

        public Customer build() {
            return new Customer(
                    customerId,
                    List.copyOf(emails),
                    List.copyOf(phones),
                    firstName,
                    lastName,
                    country,
                    postalCode,
                    acquiredAt,
                    serviceTransferredOn,
                    consentedAt,
                    List.copyOf(optedOutOf),
                    prefecture,
                    city,
                    cityRoman,
                    birthDate,
                    birthYear,
                    age,
                    gender,
                    List.copyOf(idfas),
                    List.copyOf(aaids),
                    facebookAppUserId,
                    facebookPageUserId,
                    optedOutAt,
                    List.copyOf(consentedTo),
                    withheld,
                    contactKind,
                    List.copyOf(undecidable));
        }
    }
}
