package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom;
import fr.bricoconcierge.shared.StartedFrom.FollowUp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in the list.
 *
 * @param kind {@code REQUEST} or {@code DECLINED}
 * @param outcome what it was about, or why it was declined, as a code
 * @param recommendedBy the resident who sent them, as long as it waits
 * @param door where they live, as long as it waits
 * @param followUp what its card is opened for, as long as it waits
 */
record RequestRow(
        UUID id,
        Instant at,
        Channel channel,
        String kind,
        String outcome,
        boolean urgent,
        @Nullable SentBy sentBy,
        @Nullable ResidentId recommendedBy,
        @Nullable DoorId door,
        @Nullable FollowUp followUp,
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
        var from = new StartedFrom(RequestOrigin.of(channel, sentBy), channel, door, id, null, followUp);
        return NextPage.newCard(from, recommendedBy);
    }
}
