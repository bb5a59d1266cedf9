package fr.bricoconcierge.stand;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for its option to be switched on: weekends, other places and other formats (M2). */
@Component
class StandOptions {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Settings settings;
    private final Clock clock;

    StandOptions(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean othersOn() {
        return settings.isOn(PilotOption.OTHER_STAND_FORMATS, clock.instant());
    }

    List<Choice> forms() {
        return Choice.of(Arrays.stream(StandForm.values())
                .filter(form -> !form.isOption() || othersOn())
                .toArray(StandForm[]::new));
    }

    /** Refuses, beside {@code field}, a day of the weekend while nobody works on weekends. */
    void mayBeHeldOn(LocalDate day, String field) {
        if (WEEKEND.contains(day.getDayOfWeek()) && !settings.isOn(PilotOption.WEEKEND, clock.instant())) {
            throw new Refused(
                    field, "Les permanences du week-end sont une option\u00a0: la coordination l’active dans Pilote.");
        }
    }

    void allow(StandPlan plan) {
        allow(plan.form(), plan.elsewhere());
        mayBeHeldOn(Moment.dateOf(plan.startsAt()), "heldOn");
    }

    void allow(StandForm form, @Nullable OtherPlace elsewhere) {
        if (form.isOption() && !othersOn()) {
            throw new Refused("form", "Cette forme est une option\u00a0: la coordination l’active dans Pilote.");
        }
        if (elsewhere != null && !othersOn()) {
            throw new Refused("market", "Un autre lieu est une option\u00a0: la coordination l’active dans Pilote.");
        }
    }
}
