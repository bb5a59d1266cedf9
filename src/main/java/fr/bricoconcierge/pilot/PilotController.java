package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the pilot is made of: its goals, its options and its settings. */
@Controller
@RequestMapping("/pilote")
class PilotController {

    private final PilotTargets targets;
    private final TargetReading reading;
    private final Settings settings;
    private final Clock clock;

    PilotController(PilotTargets targets, TargetReading reading, Settings settings, Clock clock) {
        this.targets = targets;
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("goals", targets.goals());
        model.addAttribute("settings", PilotSettingsForm.of(settings));
        model.addAttribute(
                "purchaseCeiling", settings.money(Setting.PURCHASE_CEILING).toString());
        model.addAttribute(
                "householdCeiling", settings.money(Setting.HOUSEHOLD_CEILING).toString());
        model.addAttribute("options", options());
        model.addAttribute("dates", reading.period(clock.instant()));
        return "pilot/show";
    }

    private List<OptionRow> options() {
        return Arrays.stream(PilotOption.values())
                .map(option -> OptionRow.of(option, settings.periods(option), clock.instant()))
                .toList();
    }
}
