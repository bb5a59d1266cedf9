package fr.bricoconcierge.knock;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is asked of a door that opened, for {@code knock/questions}. */
@Component
class TalkQuestions {

    private final Pretexts pretexts;
    private final Settings settings;
    private final Clock clock;

    TalkQuestions(Pretexts pretexts, Settings settings, Clock clock) {
        this.pretexts = pretexts;
        this.settings = settings;
        this.clock = clock;
    }

    void ask(Model model) {
        model.addAttribute("pitches", Choice.of(Pitch.values()));
        model.addAttribute("pretexts", pretexts.choices());
        model.addAttribute(
                "outcomes",
                Arrays.stream(KnockOutcome.values())
                        .filter(KnockOutcome::canBeTold)
                        .toList());
        model.addAttribute("refusalMonths", settings.number(Setting.REFUSAL_MONTHS));
        LocalDate today = Moment.dateOf(clock.instant());
        model.addAttribute("tomorrow", today.plusDays(1));
        model.addAttribute("inAYear", today.plusYears(1));
    }
}
