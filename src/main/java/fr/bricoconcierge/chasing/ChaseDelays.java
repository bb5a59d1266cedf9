package fr.bricoconcierge.chasing;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** After how many working days without an answer what is done, counted from the transmission. */
record ChaseDelays(int first, int last, int silent) {

    /** Nobody is reminded before, whatever is set. */
    static final int LEAST = 3;

    ChaseDelays {
        first = Math.max(LEAST, first);
        last = Math.max(first + 1, last);
        silent = Math.max(last + 1, silent);
    }

    static ChaseDelays of(Settings settings) {
        return new ChaseDelays(
                settings.number(Setting.CHASE_FIRST_DAYS),
                settings.number(Setting.CHASE_LAST_DAYS),
                settings.number(Setting.CHASE_SILENT_DAYS));
    }

    /**
     * What is due that day. When reminders left late, the next waits as long as it would have: an organisation never gets
     * two at once.
     */
    Optional<ChaseStage> due(Chase chase, LocalDate today) {
        if (chase.remindedAt() == null) {
            return since(chase.transmittedAt(), today) >= first ? Optional.of(ChaseStage.REMINDED) : Optional.empty();
        }
        if (chase.lastRemindedAt() == null) {
            boolean due =
                    since(chase.transmittedAt(), today) >= last && since(chase.remindedAt(), today) >= last - first;
            return due ? Optional.of(ChaseStage.LAST_REMINDED) : Optional.empty();
        }
        boolean due =
                since(chase.transmittedAt(), today) >= silent && since(chase.lastRemindedAt(), today) >= silent - last;
        return due ? Optional.of(ChaseStage.SILENT) : Optional.empty();
    }

    /** The day on which the referral becomes silent if nothing comes. */
    LocalDate silentOn(Instant transmittedAt) {
        return WorkingDays.after(Moment.dateOf(transmittedAt), silent);
    }

    private static int since(Instant then, LocalDate today) {
        return WorkingDays.between(Moment.dateOf(then), today);
    }
}
