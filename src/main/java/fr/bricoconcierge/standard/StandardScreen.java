package fr.bricoconcierge.standard;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.kit.KitCatalogue;
import fr.bricoconcierge.part.PartScreen;
import fr.bricoconcierge.part.PartView;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Theme;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a standard part: what was installed, what the eye found, and the problem it may have uncovered. */
@Component
class StandardScreen implements PartScreen {

    private final StandardReading reading;
    private final HomeReadings readings;
    private final KitCatalogue kit;
    private final Settings settings;

    StandardScreen(StandardReading reading, HomeReadings readings, KitCatalogue kit, Settings settings) {
        this.reading = reading;
        this.readings = readings;
        this.kit = kit;
        this.settings = settings;
    }

    @Override
    public PartType type() {
        return PartType.STANDARD;
    }

    @Override
    public String show(PartView part, CurrentAccount account, Model model) {
        var levels = reading.levels(part.id());
        List<InstalledRow> installed = reading.installed(part.id());
        model.addAttribute("installed", installed);
        model.addAttribute(
                "pieces", installed.stream().mapToInt(InstalledRow::quantity).sum());
        model.addAttribute("kitPieces", settings.number(Setting.KIT_PIECES));
        model.addAttribute("items", kit.choicesFor(account.id()));
        model.addAttribute("rooms", Room.choices());
        model.addAttribute("looks", HomeLooking.THEMES);
        model.addAttribute("levels", Choice.of(ObservationLevel.values()));
        model.addAttribute("seen", levels);
        model.addAttribute("problems", problems(levels));
        PartScreen.unlessSent(model, "itemForm", InstalledItemForm.blank());
        measures(part, model);
        PartScreen.unlessSent(model, "lookForm", LookForm.opened(levels));
        return "standard/show";
    }

    private void measures(PartView part, Model model) {
        List<ReadingRow> taken = readings.of(part.id());
        model.addAttribute("measuring", readings.isOpen(part.interventionId()));
        model.addAttribute("readings", taken);
        model.addAttribute("condensation", Condensation.told(taken));
        model.addAttribute("readingKinds", Choice.of(ReadingKind.values()));
        PartScreen.unlessSent(model, "readingForm", ReadingForm.blank());
    }

    private static List<Theme> problems(Map<Theme, ObservationLevel> levels) {
        return levels.entrySet().stream()
                .filter(seen -> seen.getValue() == ObservationLevel.PROBLEM)
                .map(Map.Entry::getKey)
                .toList();
    }
}
