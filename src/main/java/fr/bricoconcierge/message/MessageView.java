package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in full.
 *
 * @param words none once they are forgotten, or for those who may not read them
 * @param link where it is kept, for whoever wants to see what the resident would
 * @param dueAt when it is tried next
 */
record MessageView(
        MessageId id,
        MessageChannel channel,
        MessagePurpose purpose,
        MessageState state,
        @Nullable String recipient,
        @Nullable String subject,
        @Nullable String words,
        @Nullable String link,
        @Nullable String calendar,
        String path,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        int attempts,
        @Nullable String failure) {

    public String to() {
        return shown(channel, recipient);
    }

    /** Its words as they would be read, the link where one may follow it. */
    public @Nullable String read() {
        if (words == null) {
            return null;
        }
        return words.replace(MessageText.LINK, link == null || !isKept() ? "(lien personnel)" : link);
    }

    /** The path of a personal link, on this very site; one that asks an advisor to sign in opens for nobody else. */
    public @Nullable String follow() {
        String path = isKept() && link != null ? link.replaceFirst("^https?://[^/]+", "") : null;
        return path == null || path.startsWith("/orientations/") ? null : path;
    }

    public boolean isKept() {
        return state == MessageState.KEPT;
    }

    public boolean isFailed() {
        return state == MessageState.FAILED;
    }

    public boolean isTriedInVain() {
        return state == MessageState.WAITING && attempts > 0;
    }

    public Moment written() {
        return Moment.at(createdAt);
    }

    public Moment next() {
        return Moment.at(dueAt);
    }

    public @Nullable Moment settled() {
        return settledAt == null ? null : Moment.at(settledAt);
    }

    static String shown(MessageChannel channel, @Nullable String recipient) {
        if (recipient == null) {
            return "adresse oubliée";
        }
        return channel == MessageChannel.SMS ? PhoneNumber.shown(recipient) : recipient;
    }
}
