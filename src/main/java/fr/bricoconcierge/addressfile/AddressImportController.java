package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** The coordinator's page of addresses: bring a file, read the report. */
@Controller
@RequestMapping("/adresses")
class AddressImportController {

    private static final int SHOWN = 50;

    private final AddressImportDesk desk;
    private final AddressImportReading reading;

    AddressImportController(AddressImportDesk desk, AddressImportReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        return ask(page, model.addAttribute("form", AddressImportForm.EMPTY));
    }

    /** Comes from {@link TooLargeAddressFile}. */
    @GetMapping(params = AddressUpload.TOO_LARGE)
    String tooLarge(@ModelAttribute("form") AddressImportForm form, BindingResult binding, Model model) {
        binding.rejectValue(
                "file",
                "too-large",
                "Ce fichier dépasse %d\u00a0Mo. Choisissez celui d’un seul département, ou laissez-le compressé (.gz)."
                        .formatted(AddressUpload.MEGABYTES));
        return ask(model);
    }

    @PostMapping
    String bring(
            @Valid @ModelAttribute("form") AddressImportForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model)
            throws IOException {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            AddressImportId id = desk.bring(form.fileName(), form.file(), form.wanted(), account.id());
            return "redirect:/adresses/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @GetMapping("/{id}")
    String report(@PathVariable AddressImportId id, Model model) {
        desk.endLost();
        model.addAttribute("report", reading.get(id));
        model.addAttribute("rejections", reading.rejections(id, 0, SHOWN));
        return "addressfile/import";
    }

    @PostMapping("/{id}/arret")
    String stop(@PathVariable AddressImportId id, RedirectAttributes redirect) {
        AddressImportPage report = reading.get(id);
        if (report.running() && report.jobId() != null) {
            desk.stop(new JobId(report.jobId()));
            redirect.addFlashAttribute(Flash.NAME, Flash.done("addressfile.stopping"));
        }
        return "redirect:/adresses/" + id;
    }

    @GetMapping("/{id}/lignes-rejetees.csv")
    void rejections(@PathVariable AddressImportId id, HttpServletResponse response) throws IOException {
        reading.get(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lignes-rejetees.csv\"");
        RejectionCsv.write(response.getOutputStream(), (after, limit) -> reading.rejections(id, after, limit));
    }

    private String ask(Model model) {
        return ask(1, model);
    }

    private String ask(int page, Model model) {
        model.addAttribute("communes", reading.communes(page));
        model.addAttribute("imports", reading.latest());
        model.addAttribute("running", reading.running().orElse(null));
        return "addressfile/addresses";
    }
}
