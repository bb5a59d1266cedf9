package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in the list.
 *
 * @param kind {@code REQUEST} or {@code DECLINED}
 * @param outcome what it was about, or why it was declined, as a code
 */
record RequestRow(
        UUID id,
        Instant at,
        Channel channel,
        String kind,
        String outcome,
        boolean urgent,
        @Nullable SentBy sentBy,
        String notedBy,
        @Nullable ResidentId resident,
        @Nullable String name) {

    public Moment moment() {
        return Moment.at(at);
    }

    public boolean isDeclined() {
        return kind.equals("DECLINED");
    }

    public String said() {
        return isDeclined()
                ? DeclineReason.valueOf(outcome).label()
                : RequestReason.valueOf(outcome).label();
    }

    /** « Par téléphone · envoyée par la mairie · notée par Samira Benali ». */
    public String detail() {
        String sender = sentBy == null || sentBy == SentBy.NOBODY ? "" : " · " + sentBy.label();
        return channel.label() + sender + " · notée par " + notedBy;
    }

    /** Where one opens the card it waits for. */
    public String href() {
        Origin origin = sentBy == SentBy.RESIDENT
                ? Origin.WORD_OF_MOUTH
                : switch (channel) {
                    case PHONE -> Origin.PHONE;
                    case EMAIL -> Origin.EMAIL;
                    case PUBLIC_PAGE -> Origin.PUBLIC_PAGE;
                    default -> Origin.OTHER;
                };
        return "/habitants/nouveau?origine=%s&canal=%s&source=%s&suite=RENDEZ_VOUS".formatted(origin, channel, id);
    }
}
