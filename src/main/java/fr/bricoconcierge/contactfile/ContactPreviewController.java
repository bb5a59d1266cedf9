package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.Declaration;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** Shows what would become of each line, has the file imported, and shows what came of it. */
@Controller
@RequestMapping(ContactImportController.PATH + "/{id}")
class ContactPreviewController {

    private final ContactFileStore store;
    private final ContactFileReading reading;
    private final ContactImporting importing;
    private final ContactImportDesk desk;
    private final Clock clock;

    ContactPreviewController(
            ContactFileStore store,
            ContactFileReading reading,
            ContactImporting importing,
            ContactImportDesk desk,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.importing = importing;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable ContactFileId id,
            @RequestParam(required = false) @Nullable String lignes,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        desk.endLost();
        StagedFile file = store.get(id, account.id());
        int asked = Preview.page(page);
        if (file.waits()) {
            model.addAttribute("form", DeclarationForm.EMPTY);
            return preview(file, lignes, asked, model);
        }
        model.addAttribute("file", file);
        model.addAttribute("counts", reading.counts(id));
        return outcome(id, asked, model);
    }

    @PostMapping("/lignes/{line}")
    String choose(
            @PathVariable ContactFileId id,
            @PathVariable int line,
            @RequestParam LineChoice choice,
            @RequestParam(required = false) @Nullable String lignes,
            @AuthenticationPrincipal CurrentAccount account) {
        store.choose(store.get(id, account.id()).id(), line, choice);
        String kept = Preview.TO_SEE.equals(lignes) ? "?lignes=" + Preview.TO_SEE : "";
        return "redirect:%s/%s%s#ligne-%d".formatted(ContactImportController.PATH, id, kept, line);
    }

    @PostMapping("/importation")
    String bring(
            @PathVariable ContactFileId id,
            @Valid @ModelAttribute("form") DeclarationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        StagedFile file = store.get(id, account.id());
        if (!file.waits()) {
            return "redirect:%s/%s".formatted(ContactImportController.PATH, id);
        }
        if (!binding.hasErrors() && form.isOfAnotherTime(Moment.dateOf(clock.instant()))) {
            binding.rejectValue("on", "time", "Donnez un jour passé, ou celui d’aujourd’hui.");
        }
        if (binding.hasErrors()) {
            return preview(file, null, 1, model);
        }
        try {
            return "redirect:" + desk.bring(file, form.declaration(), account.id());
        } catch (Refused refusal) {
            binding.reject("refused", refusal.sentence());
            return preview(file, null, 1, model);
        }
    }

    @PostMapping("/abandon")
    String abandon(
            @PathVariable ContactFileId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        store.abandon(store.get(id, account.id()).id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("contactfile.abandoned"));
        return "redirect:" + ContactImportController.PATH;
    }

    /** The lines that are not imported as they stand, to be mended in the spreadsheet. */
    @GetMapping("/lignes-a-voir.csv")
    void toSee(
            @PathVariable ContactFileId id,
            @AuthenticationPrincipal CurrentAccount account,
            HttpServletResponse response)
            throws IOException {
        StagedFile file = store.get(id, account.id());
        List<Draft> drafts = file.waits() ? importing.judge(file) : List.of();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lignes-a-voir.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ReportCsv.write(response.getOutputStream(), drafts, store.lines(id));
    }

    private String outcome(ContactFileId id, int page, Model model) {
        List<ContactFileReading.Outcome> lines = reading.outcomes(id, page);
        String other = ContactImportController.PATH + "/" + id + "?page=";
        boolean more = lines.size() == ContactFileReading.PAGE;
        model.addAttribute("lines", lines);
        model.addAttribute("page", page);
        model.addAttribute("previous", page > 1 ? other + (page - 1) : null);
        model.addAttribute("next", more ? other + (page + 1) : null);
        return "contactfile/outcome";
    }

    private String preview(StagedFile file, @Nullable String lignes, int page, Model model) {
        model.addAttribute("file", file);
        model.addAttribute(
                "preview", new Preview(file.id(), importing.judge(file), Preview.TO_SEE.equals(lignes), page));
        model.addAttribute("hows", Choice.of(ConsentHow.PAPER, ConsentHow.ORAL, ConsentHow.SIGNED));
        model.addAttribute("decisions", LineChoice.values());
        model.addAttribute("declarationText", Declaration.TEXT);
        return "contactfile/preview";
    }
}
