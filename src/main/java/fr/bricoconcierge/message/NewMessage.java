package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that the service owes somebody.
 *
 * @param once names the thing that is said: a message of the same name is never written twice
 * @param to where it goes
 * @param about the record it is about
 * @param link the personal address that its text leaves open; forgotten as soon as it has left
 * @param calendar an iCalendar object to add to one's calendar
 * @param uselessAfter when it has no sense any more
 */
public record NewMessage(
        MessagePurpose purpose,
        String once,
        Addressee to,
        Cause about,
        MessageText text,
        @Nullable String link,
        @Nullable String calendar,
        @Nullable Instant uselessAfter) {

    /**
     * Whom it is for.
     *
     * @param address an e-mail address or a telephone number in E.164
     * @param resident none: somebody of the team
     */
    public record Addressee(
            MessageChannel channel,
            String address,
            @Nullable ResidentId resident,
            @Nullable HouseholdId household) {}

    /**
     * What it is about.
     *
     * @param path the page that shows it
     */
    public record Cause(UUID id, String path) {}
}
