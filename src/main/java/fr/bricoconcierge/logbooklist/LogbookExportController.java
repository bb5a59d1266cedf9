package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.spreadsheet.SheetDownload;
import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
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

/** Takes away what the logbook shows, without names; whoever does says why. */
@Controller
@RequestMapping("/interventions/export")
class LogbookExportController {

    private final LogbookReading reading;
    private final LogbookFilters filters;
    private final LogbookExport export;
    private final Clock clock;

    LogbookExportController(LogbookReading reading, LogbookFilters filters, LogbookExport export, Clock clock) {
        this.reading = reading;
        this.filters = filters;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("form", ExportForm.EMPTY);
        return ask(filter(typed), model);
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
        LogbookFilter filter = filter(typed);
        if (!binding.hasErrors() && form.lacksItsReason()) {
            binding.rejectValue("other", "required", "Écrivez cette raison en quelques mots.");
        }
        if (binding.hasErrors()) {
            return ask(filter, model);
        }
        export.writeDown(filter, form, account);
        send(filter, form.format(), response);
        return null;
    }

    private void send(LogbookFilter filter, TableFormat format, HttpServletResponse response) throws IOException {
        String name = "carnet-" + Moment.dateOf(clock.instant());
        new SheetDownload(name, format, "Carnet", LogbookSheet.HEADER)
                .send(response, sheet -> reading.each(filter, row -> LogbookSheet.write(sheet, row)));
    }

    private String ask(LogbookFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("total", reading.count(filter).total());
        model.addAttribute("reasons", Choice.of(ExportReason.values()));
        model.addAttribute("formats", Choice.of(TableFormat.values()));
        return "logbooklist/export";
    }

    private LogbookFilter filter(Map<String, String> typed) {
        return filters.read(typed, reading.sectors(), reading.people());
    }
}
