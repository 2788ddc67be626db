package io.meibo.platform;

import io.meibo.audience.AudienceName;
import io.meibo.audience.ChangeKind;
import io.meibo.matchkey.KeyScheme;
import io.meibo.matchkey.MatchKeys;
import java.util.List;
import java.util.Optional;

/**
 * One way into one ad platform. An <em>upload</em> is the platform's own container of batches of one kind: Google's job,
 * Meta's session, Yahoo's file.
 *
 * <p>Every method that talks to the platform throws {@link PlatformException}, has already retried what may be retried, and
 * must be called outside database transactions. Implementations may be used by several threads, but one upload by one thread
 * at a time.
 */
public interface Platform extends AutoCloseable {

    /** The platform's id in job files and the notice, such as {@code google}. */
    String id();

    /** The API's id in job files, such as {@code google-ads}. */
    String api();

    /** The endpoint's host, or {@code sandbox}. */
    String environment();

    Capabilities capabilities();

    KeyScheme keyScheme();

    /** Asks for the list's state; sends nothing. */
    ListState check(AudienceName audience);

    /**
     * Opens an upload.
     *
     * @param externalId our own number of it, by which {@link #find} finds it again
     * @return the platform's id of the upload
     */
    String open(AudienceName audience, ChangeKind kind, long externalId);

    /** The platform's id of an upload that may have been opened before a crash. */
    Optional<String> find(AudienceName audience, long externalId);

    /** Renders rows; the same rows always give the same payload. */
    Payload render(ChangeKind kind, List<MatchKeys> rows);

    /** Sends one batch into an open upload. Sending the same payload twice is harmless. */
    Receipt send(AudienceName audience, String upload, Payload payload);

    /** Tells the platform that the upload is complete. Finishing it twice is harmless. */
    void finish(AudienceName audience, String upload);

    /** Asks how an upload stands. */
    Outcome ask(AudienceName audience, String upload);

    /** Lets go of connections. */
    @Override
    void close();
}
