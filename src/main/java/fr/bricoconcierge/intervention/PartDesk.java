package fr.bricoconcierge.intervention;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.directory.AddressBook;
import fr.bricoconcierge.kit.KitCatalogue;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Lays out the page of one part: its answers, and a form for each of its steps. The form that somebody has just sent stays
 * as they typed it.
 */
@Component
class PartDesk {

    private final PartReading reading;
    private final KitCatalogue kit;
    private final AddressBook book;
    private final Settings settings;

    PartDesk(PartReading reading, KitCatalogue kit, AddressBook book, Settings settings) {
        this.reading = reading;
        this.kit = kit;
        this.book = book;
        this.settings = settings;
    }

    String show(PartAddress at, CurrentAccount account, Model model) {
        PartView part = reading.get(at.id(), at.part());
        model.addAttribute("part", part);
        model.addAttribute("themes", Choice.of(Theme.values()));
        return switch (part.type()) {
            case STANDARD -> standard(part, account, model);
            case ADVICE -> advice(part, model);
            case EMERGENCY -> emergency(part, model);
        };
    }

    /** Saves one step and comes back to it; what a rule refuses is shown beside its field, with everything typed. */
    String save(PartStep step, String anchor, BindingResult binding, Runnable work) {
        if (!binding.hasErrors()) {
            try {
                work.run();
                step.redirect().addFlashAttribute(Flash.NAME, Flash.done("intervention.saved"));
                return step.backTo(anchor);
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return show(step.at(), step.account(), step.model());
    }

    private String standard(PartView part, CurrentAccount account, Model model) {
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
        unlessSent(model, "itemForm", InstalledItemForm.blank());
        LookForm look = new LookForm();
        look.getLevels().putAll(levels);
        unlessSent(model, "lookForm", look);
        return "intervention/standard";
    }

    private String advice(PartView part, Model model) {
        model.addAttribute("responsibles", Choice.of(Responsible.values()));
        model.addAttribute("repairs", Choice.of(SelfRepair.values()));
        unlessSent(model, "problemForm", part.problem());
        unlessSent(model, "howToForm", part.howToForm());
        unlessSent(model, "exceptionForm", part.exception());
        addresses(part, model);
        return "intervention/advice";
    }

    private String emergency(PartView part, Model model) {
        model.addAttribute("dangers", dangers());
        model.addAttribute(
                "numbers",
                part.danger() == null ? EmergencyNumber.AT_ONCE : part.danger().numbers());
        unlessSent(model, "dangerForm", part.dangerForm());
        unlessSent(model, "safeForm", part.makeSafe());
        addresses(part, model);
        return "intervention/emergency";
    }

    /** All that are good for the theme, so that nobody is favoured. */
    private void addresses(PartView part, Model model) {
        Theme theme = part.subject() == null ? Theme.OTHER : part.subject();
        List<Choice> entries = book.forTheme(theme).stream()
                .map(entry -> new Choice(entry.id().toString(), entry.said(), entry.goodFor(), null))
                .toList();
        model.addAttribute("entries", entries);
        unlessSent(model, "orientationForm", new OrientationForm(reading.given(part.id())));
        OrientationForm sent = (OrientationForm) model.getAttribute("orientationForm");
        model.addAttribute("given", Objects.requireNonNull(sent).entries().toString());
    }

    private static List<Theme> problems(Map<Theme, ObservationLevel> levels) {
        return levels.entrySet().stream()
                .filter(seen -> seen.getValue() == ObservationLevel.PROBLEM)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Choice> dangers() {
        return Choice.of((Labelled[]) DangerKind.values());
    }

    private static void unlessSent(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
