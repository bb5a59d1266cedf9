package fr.bricoconcierge.callback;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as its page shows it; once it is settled it names nobody.
 *
 * @param code of the notice, none when the code typed was never printed
 * @param old whether the notice was left too long ago
 */
record CallBackView(
        CallBackId id,
        @Nullable String firstName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable CallMoment preferredMoment,
        @Nullable String message,
        Instant askedAt,
        @Nullable String outcome,
        @Nullable DeclineReason declineReason,
        @Nullable Instant settledAt,
        @Nullable HouseholdId householdId,
        @Nullable String ownerName,
        @Nullable String code,
        @Nullable Integer serial,
        @Nullable DoorId door,
        @Nullable String line,
        @Nullable String label,
        @Nullable String commune,
        @Nullable UUID tour,
        @Nullable Instant leftAt,
        @Nullable String leftBy,
        boolean old) {

    public boolean isOpen() {
        return settledAt == null;
    }

    public boolean hasNotice() {
        return code != null;
    }

    public String shownCode() {
        return code == null ? "" : new NoticeCode(code).shown();
    }

    public @Nullable String phoneDisplay() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }

    public Moment asked() {
        return Moment.at(askedAt);
    }

    public @Nullable Moment settled() {
        return settledAt == null ? null : Moment.at(settledAt);
    }

    public @Nullable Moment left() {
        return leftAt == null ? null : Moment.at(leftAt);
    }

    /** « 12 rue Gambetta, 2e étage gauche, Lille ». */
    public String place() {
        return Stream.of(line, label, commune).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    public String heading() {
        return firstName == null ? "Demande de rappel" : "Rappeler " + firstName;
    }
}
