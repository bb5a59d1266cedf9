package fr.bricoconcierge.directory;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.CarriedFile;
import fr.bricoconcierge.spreadsheet.JudgedLine;
import fr.bricoconcierge.spreadsheet.SheetDownload;
import fr.bricoconcierge.spreadsheet.TableFormat;
import fr.bricoconcierge.spreadsheet.TableUpload;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The address book in and out: brought from a file line by line, taken away with a reason. */
@Controller
@RequestMapping("/carnet-adresses")
class EntryFileController {

    private final EntryImporting importing;
    private final EntryExport export;
    private final Clock clock;

    EntryFileController(EntryImporting importing, EntryExport export, Clock clock) {
        this.importing = importing;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/import")
    String form(Model model) {
        model.addAttribute("form", TableUpload.EMPTY);
        return "directory/import";
    }

    /** The file travels on inside the page: nothing is kept of one that is not imported. */
    @PostMapping("/import")
    String preview(@Valid @ModelAttribute("form") TableUpload form, BindingResult binding, Model model)
            throws IOException {
        if (!binding.hasErrors()) {
            try {
                byte[] file = form.content(EntryImporting.LIMITS);
                List<JudgedLine<EntryImporting.Change>> lines = importing.preview(file);
                model.addAttribute("lines", lines);
                model.addAttribute("counts", JudgedLine.counts(lines));
                model.addAttribute(
                        "toWrite", lines.stream().filter(JudgedLine::isWritten).count());
                model.addAttribute("carried", CarriedFile.pack(file));
                return "directory/preview";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return "directory/import";
    }

    @PostMapping("/import/confirmation")
    String bring(
            @RequestParam String content,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        boolean any = importing.bring(CarriedFile.unpack(content), account.id()).stream()
                .anyMatch(JudgedLine::isWritten);
        redirect.addFlashAttribute(
                Flash.NAME, any ? Flash.done("directory.imported") : Flash.watch("directory.imported-nothing"));
        return "redirect:/carnet-adresses";
    }

    @GetMapping("/export")
    String exportForm(Model model) {
        return ask(model.addAttribute("form", EntryExportForm.EMPTY));
    }

    @PostMapping("/export")
    @Nullable
    String take(
            @Valid @ModelAttribute("form") EntryExportForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (binding.hasErrors()) {
            return ask(model);
        }
        List<KnownEntry> entries = export.take(form.reason(), account.id());
        String name = "carnet-adresses-" + Moment.dateOf(clock.instant());
        new SheetDownload(name, form.format(), "Carnet d’adresses", EntryFile.HEADER)
                .send(response, sheet -> export.write(entries, sheet));
        return null;
    }

    private static String ask(Model model) {
        model.addAttribute("formats", Choice.of(TableFormat.values()));
        return "directory/export";
    }
}
