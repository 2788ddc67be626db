package io.meibo.eligibility;

import io.meibo.notice.Notice;
import io.meibo.notice.Purpose;
import io.meibo.notice.Recipient;
import java.time.Instant;

/**
 * What the rules judge by, besides the customer.
 *
 * @param now the time of reading
 */
public record Standing(Notice notice, Recipient recipient, Purpose purpose, Instant now) {}
