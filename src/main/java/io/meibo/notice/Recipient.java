package io.meibo.notice;

import java.time.LocalDate;
import java.util.Map;

/**
 * A third party to whom personal data is provided, with everything that the law wants recorded about it.
 *
 * @param platform the platform's id, such as {@code google}
 * @param legalName the company's name
 * @param address its registered address
 * @param representative the person who represents it
 * @param country ISO 3166-1 alpha-2 code of the country where the data goes
 * @param regime what customers were told about that country's regime and the recipient's measures
 * @param toldFrom the day from which they were told
 * @param consentValidFrom a consent before this day does not cover this recipient, Asia/Tokyo
 * @param minimumAge years; never below 13
 * @param includeUnknownAge whether a customer of unknown age may be sent
 * @param fields the fields of the notice and the form in which each leaves, without deviations
 * @param settings further settings of this recipient by key, such as {@code consent-ad-user-data}: {@code unset}
 */
public record Recipient(
        String platform,
        String legalName,
        String address,
        String representative,
        String country,
        String regime,
        LocalDate toldFrom,
        LocalDate consentValidFrom,
        int minimumAge,
        boolean includeUnknownAge,
        Map<Field, Form> fields,
        Map<String, String> settings) {}
