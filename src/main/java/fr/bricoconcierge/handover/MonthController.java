package fr.bricoconcierge.handover;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.spreadsheet.SheetDownload;
import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month's referrals to one organisation, seen in numbers and taken away as a table. */
@Controller
@RequestMapping("/orientations/suivi/mois")
class MonthController {

    private static final int MONTHS = 18;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private final MonthReading reading;
    private final MonthExport export;
    private final Team team;
    private final Clock clock;

    MonthController(MonthReading reading, MonthExport export, Team team, Clock clock) {
        this.reading = reading;
        this.export = export;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String choose(
            @RequestParam(name = "mois", required = false) @Nullable YearMonth month,
            @RequestParam(name = "organisme", required = false) @Nullable OrganisationId organisation,
            Model model) {
        List<Team.OrganisationChoice> organisations = team.organisations();
        YearMonth shown = month == null ? now() : month;
        if (!MonthForm.isKnown(shown)) {
            throw new SheetNotFound(shown);
        }
        OrganisationId first = organisation == null && !organisations.isEmpty()
                ? organisations.get(0).id()
                : organisation;
        MonthForm form = MonthForm.of(shown, first);
        model.addAttribute("form", form);
        return ask(form, model);
    }

    @PostMapping("/fichier")
    @Nullable
    String take(
            @Valid @ModelAttribute("form") @Nullable MonthForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (form != null && form.month() != null && !MonthForm.isKnown(form.month())) {
            binding.rejectValue("month", "refused", "Choisissez un mois entre 2000 et 2100.");
        }
        if (form != null && !binding.hasErrors() && form.lacksItsReason()) {
            binding.rejectValue("other", "required", "Écrivez cette raison en quelques mots.");
        }
        if (form == null || binding.hasErrors()) { // null: a value that could not be read
            return ask(form, model);
        }
        export.writeDown(form, account);
        send(form, response);
        return null;
    }

    private void send(MonthForm form, HttpServletResponse response) throws IOException {
        if (form.content() == MonthContent.COUNTS) {
            MonthCounts counts = reading.counts(form);
            new SheetDownload(
                            "orientations-" + form.month() + "-nombres",
                            form.format(),
                            "Orientations",
                            List.of("Ce qui est compté", "Nombre"))
                    .send(
                            response,
                            sheet -> counts.lines().forEach((label, count) -> sheet.write(List.of(label, count))));
            return;
        }
        new SheetDownload("orientations-" + form.month(), form.format(), "Orientations", MonthLine.HEADER)
                .send(response, sheet -> reading.eachShared(form, line -> sheet.write(line.cells())));
    }

    /** Of a month or an organisation that cannot be read, nothing is counted: they are chosen anew. */
    private String ask(@Nullable MonthForm form, Model model) {
        if (form != null && form.isCountable()) {
            model.addAttribute("counts", reading.counts(form));
            model.addAttribute("monthSaid", form.month().format(MONTH));
        }
        model.addAttribute("month", form == null || form.month() == null ? now() : form.month());
        model.addAttribute("organisation", form == null ? null : form.organisation());
        model.addAttribute("months", months());
        model.addAttribute(
                "organisations",
                team.organisations().stream()
                        .map(each -> Choice.of(each.id(), each.name()))
                        .toList());
        model.addAttribute("contents", Choice.of(MonthContent.values()));
        model.addAttribute("reasons", Choice.of(MonthReason.values()));
        model.addAttribute("formats", Choice.of(TableFormat.values()));
        return "handover/month";
    }

    private List<Choice> months() {
        return Stream.iterate(now(), month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> Choice.of(month, month.format(MONTH)))
                .toList();
    }

    private YearMonth now() {
        return YearMonth.from(Moment.dateOf(clock.instant()));
    }
}
