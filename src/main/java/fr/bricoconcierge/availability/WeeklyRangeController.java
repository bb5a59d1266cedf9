package fr.bricoconcierge.availability;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A range of every week: a new one, or one that changes. */
@Controller
@RequestMapping("/disponibilites/plages")
class WeeklyRangeController {

    private final WeeklyRanges ranges;
    private final Clock clock;

    WeeklyRangeController(WeeklyRanges ranges, Clock clock) {
        this.ranges = ranges;
        this.clock = clock;
    }

    @GetMapping("/nouvelle")
    String blank(Model model) {
        model.addAttribute("form", WeeklyRangeForm.from(Moment.dateOf(clock.instant())));
        return ask(null, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") WeeklyRangeForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        return save(binding, null, model, redirect, () -> ranges.add(form.command(), account.id(), form.range()));
    }

    @GetMapping("/{id}")
    String form(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("form", WeeklyRangeForm.of(ranges.get(account.id(), id)));
        return ask(id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WeeklyRangeForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        ranges.get(account.id(), id);
        return save(binding, id, model, redirect, () -> ranges.change(account.id(), id, form.range()));
    }

    @PostMapping("/{id}/suppression")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        ranges.remove(account.id(), id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("availability.range-removed"));
        return "redirect:/disponibilites";
    }

    private static String save(
            BindingResult binding, @Nullable UUID id, Model model, RedirectAttributes redirect, Runnable saving) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            saving.run();
            redirect.addFlashAttribute(Flash.NAME, Flash.done("availability.range-saved"));
            return "redirect:/disponibilites";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
    }

    private static String ask(@Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("places", Choice.of(SlotPlace.values()));
        model.addAttribute(
                "weekdays",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> Choice.of(
                                day.name(), StringUtils.capitalize(day.getDisplayName(TextStyle.FULL, Locale.FRANCE))))
                        .toList());
        return "availability/range";
    }
}
