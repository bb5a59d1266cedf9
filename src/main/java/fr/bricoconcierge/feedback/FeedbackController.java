package fr.bricoconcierge.feedback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people say, read and sorted by the coordinator. */
@Controller
@RequestMapping(FeedbackFilter.PATH)
class FeedbackController {

    private static final int LAST_PAGE = 1000;

    private final FeedbackReading reading;
    private final Sorting sorting;
    private final Themes themes;
    private final ObjectProvider<AnswerRate> rates;
    private final Clock clock;

    FeedbackController(
            FeedbackReading reading, Sorting sorting, Themes themes, ObjectProvider<AnswerRate> rates, Clock clock) {
        this.reading = reading;
        this.sorting = sorting;
        this.themes = themes;
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> typed, Model model) {
        FeedbackFilter filter = FeedbackFilter.read(typed);
        int page = page(typed.get("page"));
        model.addAttribute("counts", reading.counts(filter));
        model.addAttribute("list", new FeedbackPage(filter, reading.list(filter, page), total(model), page));
        rates.ifAvailable(
                asked -> model.addAttribute("rate", asked.between(filter.since(), filter.until(clock.instant()))));
        model.addAttribute("sources", Choice.of(FeedbackSource.values()));
        model.addAttribute("tones", Choice.of(Tone.values()));
        model.addAttribute("themes", themes.choices(filter.theme()));
        return "feedback/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable FeedbackId id, Model model) {
        FeedbackRow row = reading.get(id);
        model.addAttribute("form", SortingForm.of(row));
        return ask(row, model);
    }

    @PostMapping("/{id}")
    String sort(
            @PathVariable FeedbackId id,
            @ModelAttribute("form") SortingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        FeedbackRow row = reading.get(id);
        if (!binding.hasErrors()) {
            try {
                sorting.sort(id, form, account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("feedback.sorted"));
                return "redirect:" + FeedbackFilter.PATH;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(row, model);
    }

    private String ask(FeedbackRow row, Model model) {
        model.addAttribute("said", row);
        model.addAttribute("tones", Choice.of(Tone.values()));
        model.addAttribute("themes", themes.choices(row.themeId()));
        return "feedback/show";
    }

    private static int total(Model model) {
        @SuppressWarnings("unchecked") // put there just above
        var counts = (List<ThemeCount>) model.getAttribute("counts");
        return counts == null ? 0 : counts.stream().mapToInt(ThemeCount::total).sum();
    }

    private static int page(@Nullable String typed) {
        int page = typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(page, LAST_PAGE));
    }
}
