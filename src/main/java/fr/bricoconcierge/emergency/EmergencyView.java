package fr.bricoconcierge.emergency;

import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SharedWriting;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told so far of a danger and of what was done about it.
 *
 * @param seenAgainId the later intervention during which it was seen again
 */
record EmergencyView(
        @Nullable DangerKind danger,
        @Nullable String dangerFor,
        @Nullable String dangerWhat,
        @Nullable String work,
        boolean toldTemporary,
        @Nullable LocalDate revisitOn,
        @Nullable InterventionId seenAgainId,
        @Nullable Instant seenAgainAt) {

    /** What the danger is about once it is known, else what the part was opened for. */
    @Nullable
    Theme subject(@Nullable Theme openedFor) {
        return danger == null ? openedFor : danger.theme();
    }

    List<EmergencyNumber> numbers() {
        return danger == null ? EmergencyNumber.AT_ONCE : danger.numbers();
    }

    public @Nullable String revisitSaid(LocalDate today) {
        return revisitOn == null ? null : Moment.day(revisitOn, today);
    }

    /** « Revu pendant l’intervention du mardi 3 mars ». */
    public @Nullable String seenAgainSaid(LocalDate today) {
        return seenAgainAt == null
                ? null
                : "Revu pendant l’intervention du " + Moment.day(Moment.dateOf(seenAgainAt), today);
    }

    DangerForm dangerForm() {
        return SharedWriting.opened(new DangerForm(danger, dangerFor, dangerWhat, null));
    }

    MakeSafeForm makeSafe() {
        return SharedWriting.opened(new MakeSafeForm(work, toldTemporary, revisitOn, null));
    }
}
