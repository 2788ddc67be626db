package io.meibo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the published privacy notice.
 *
 * @param version the notice's own version, such as {@code 2023-07-01}
 * @param inForceFrom the first day on which it holds, Asia/Tokyo
 * @param inForceUntil the last day on which it holds, or null while it has no successor
 * @param recipients by platform id
 * @param excludedResidences ISO 3166-1 alpha-2 codes of residences that fall under another notice
 * @param digest SHA-256 of the file's bytes, lower-case hex
 * @param content the file's text as read, for the record
 */
public record Notice(
        String version,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Approval approval,
        Map<String, Recipient> recipients,
        TransitionalClause clause,
        Set<String> excludedResidences,
        boolean corporateContacts,
        LegalGround legalGround,
        List<Deviation> deviations,
        String digest,
        String content) {

    /** The zone of every date in the notice. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** Who approved this version for use here, and when. */
    public record Approval(String by, LocalDate on) {}

    /**
     * The transitional clause: data passes if every service it comes from was transferred on {@code transferredOn}, or if
     * its earliest item was acquired at or after {@code acquiredFrom}.
     *
     * @param always false only by the deviation {@code transfer-restriction: by-purpose}
     */
    public record TransitionalClause(LocalDate transferredOn, Instant acquiredFrom, boolean always) {
        /** Whether the clause applies to a job with this purpose. */
        public boolean appliesTo(Purpose purpose) {
            return always || purpose.restricted();
        }
    }

    /** {@code CONSENT}, or {@code ENTRUSTMENT} by a deviation. */
    public enum LegalGround {
        CONSENT,
        ENTRUSTMENT
    }

    /**
     * A departure from the published notice that somebody answers for.
     *
     * @param key what deviates: {@code form}, {@code transfer-restriction} or {@code legal-ground}
     * @param platform the platform, or null for all
     * @param field the field, for {@code form}
     * @param form the form in which it leaves, for {@code form}
     * @param value the value taken, for the other keys
     */
    public record Deviation(
            String key,
            @Nullable String platform,
            @Nullable Field field,
            @Nullable Form form,
            @Nullable String value,
            String reason,
            String approvedBy,
            LocalDate approvedOn) {

        /** One line for people, without the reason. */
        public String title() {
            String what = field == null ? key + ": " + value : platform + " " + field.id() + " leaves " + formId();
            return what + " (approved by " + approvedBy + ", " + approvedOn + ")";
        }

        private String formId() {
            return form == null ? "?" : form.id();
        }
    }

    public Optional<Recipient> recipient(String platform) {
        return Optional.ofNullable(recipients.get(platform));
    }

    /** Whether the notice holds on the Tokyo day of this instant. */
    public boolean inForceAt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return !today.isBefore(inForceFrom) && (inForceUntil == null || !today.isAfter(inForceUntil));
    }

    /**
     * The form in which a field leaves for a platform: the notice's, or that of a deviation; empty where the notice does not
     * list the field for this platform.
     */
    public Optional<Form> form(String platform, Field field) {
        for (Deviation deviation : deviations) {
            if (platform.equals(deviation.platform()) && field == deviation.field() && deviation.form() != null) {
                return Optional.of(deviation.form());
            }
        }
        return recipient(platform).map(recipient -> recipient.fields().get(field));
    }

    /** The deviations that touch a job of this platform with these fields. */
    public List<Deviation> deviationsFor(String platform, Set<Field> fields) {
        return deviations.stream()
                .filter(d -> d.platform() == null || d.platform().equals(platform))
                .filter(d -> d.field() == null || fields.contains(d.field()))
                .toList();
    }

    @Override
    public String toString() {
        return "Notice[" + version + "]";
    }
}
