package fr.bricoconcierge.contactlist;

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

/** Takes away what the list shows; whoever does says why. */
@Controller
@RequestMapping("/habitants/export")
class ContactExportController {

    private final ContactListReading reading;
    private final ContactFilters filters;
    private final ContactExport export;
    private final Clock clock;

    ContactExportController(ContactListReading reading, ContactFilters filters, ContactExport export, Clock clock) {
        this.reading = reading;
        this.filters = filters;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("form", ExportForm.EMPTY);
        return ask(filters.read(typed, reading.sectors()), model);
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
        ContactFilter filter = filters.read(typed, reading.sectors());
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

    private void send(ContactFilter filter, TableFormat format, HttpServletResponse response) throws IOException {
        String name = "habitants-" + Moment.dateOf(clock.instant());
        new SheetDownload(name, format, "Habitants", ContactSheet.HEADER)
                .send(response, sheet -> reading.eachKept(filter, row -> ContactSheet.write(sheet, row)));
    }

    private String ask(ContactFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("count", reading.count(filter));
        model.addAttribute("reasons", Choice.of(ExportReason.values()));
        model.addAttribute("formats", Choice.of(TableFormat.values()));
        return "contactlist/export";
    }
}
