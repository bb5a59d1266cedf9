package fr.bricoconcierge.statement;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.fund.MonthClosing;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the fund lived from one day to another, to look at and to take away; months that are over are closed here. */
@Controller
@RequestMapping("/fonds/releve")
class StatementController {

    private final StatementReading reading;
    private final StatementFiles files;
    private final MonthClosing closing;
    private final Clock clock;

    StatementController(StatementReading reading, StatementFiles files, MonthClosing closing, Clock clock) {
        this.reading = reading;
        this.files = files;
        this.closing = closing;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute("form") PeriodForm form, BindingResult binding, Model model) {
        PeriodForm period = chosen(form, binding);
        return page(period, binding.hasErrors(), model.addAttribute("taking", TakeAwayForm.EMPTY));
    }

    @PostMapping("/fichier")
    Object take(
            @ModelAttribute("form") PeriodForm form,
            BindingResult days,
            @Valid @ModelAttribute("taking") TakeAwayForm taking,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        PeriodForm period = chosen(form, days);
        if (days.hasErrors() || binding.hasErrors()) {
            return page(period, days.hasErrors(), model);
        }
        String name = "releve-fonds-%s-%s.%s"
                .formatted(period.du(), period.au(), taking.format().name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(taking.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(files.take(period, taking, account));
    }

    @PostMapping("/cloture")
    String close(@AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        closing.next().ifPresent(month -> {
            closing.close(month, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("statement.closed"));
        });
        return "redirect:/fonds/releve";
    }

    /** The days asked for; those that make no period are said so, and the month so far is shown. */
    private PeriodForm chosen(PeriodForm form, BindingResult binding) {
        PeriodForm soFar = new PeriodForm(null, null).or(Moment.dateOf(clock.instant()));
        if (binding.hasErrors()) {
            return soFar;
        }
        PeriodForm period = form.or(soFar.au());
        if (!period.isPossible()) {
            binding.rejectValue("au", "refused", "Le dernier jour vient après le premier, entre 2000 et 2999.");
            return soFar;
        }
        return period;
    }

    private String page(PeriodForm period, boolean wrong, Model model) {
        if (!wrong) {
            model.addAttribute("form", period);
        }
        model.addAttribute("statement", reading.of(period));
        model.addAttribute("reasons", Choice.of(TakeAwayForm.Reason.values()));
        model.addAttribute("formats", Choice.of(TakeAwayForm.Format.values()));
        model.addAttribute("closed", closing.last().map(SpentMonth::told).orElse(null));
        model.addAttribute("toClose", closing.next().map(SpentMonth::told).orElse(null));
        return "statement/period";
    }
}
