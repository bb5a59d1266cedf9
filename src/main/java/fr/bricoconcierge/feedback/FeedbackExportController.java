package fr.bricoconcierge.feedback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.spreadsheet.Sheet;
import fr.bricoconcierge.spreadsheet.SheetDownload;
import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** Takes away what the list shows, without a name or a reference; whoever does says why. */
@Controller
@RequestMapping("/apprentissages/retours/export")
class FeedbackExportController {

    private static final List<String> HEADER = List.of(
            "Jour", "Qui parle", "Secteur", "Question", "Verbatim", "Ton", "Thème", "Accepte d’être cité", "Retenu");

    private final FeedbackReading reading;
    private final FeedbackExport export;
    private final Clock clock;

    FeedbackExportController(FeedbackReading reading, FeedbackExport export, Clock clock) {
        this.reading = reading;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("form", ExportForm.EMPTY);
        return ask(FeedbackFilter.read(typed), model);
    }

    @PostMapping
    @Nullable
    String take(
            @RequestParam Map<String, String> typed,
            @Valid @ModelAttribute("form") ExportForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            HttpServletResponse response)
            throws IOException {
        FeedbackFilter filter = FeedbackFilter.read(typed);
        if (!binding.hasErrors() && form.lacksItsReason()) {
            binding.rejectValue("other", "required", "Écrivez cette raison en quelques mots.");
        }
        if (binding.hasErrors()) {
            return ask(filter, model);
        }
        export.writeDown(filter, form, account);
        new SheetDownload("retours-" + Moment.dateOf(clock.instant()), form.format(), "Retours", HEADER)
                .send(response, sheet -> reading.each(filter, row -> write(sheet, row)));
        return null;
    }

    private String ask(FeedbackFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute(
                "total",
                reading.counts(filter).stream().mapToInt(ThemeCount::total).sum());
        model.addAttribute("reasons", Choice.of(ExportForm.Reason.values()));
        model.addAttribute("formats", Choice.of(TableFormat.values()));
        return "feedback/export";
    }

    private static void write(Sheet sheet, FeedbackRow row) {
        sheet.write(List.of(
                Moment.dateOf(row.saidAt()),
                row.source().label(),
                text(row.sector()),
                row.prompt().label(),
                row.words() == null ? "Effacé" : row.words(),
                row.tone() == null ? "" : row.tone().label(),
                text(row.theme()),
                row.mayQuote() ? "oui" : "non",
                row.marked() ? "oui" : "non"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
