package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coordinator's page of addresses: bring a file, read the report. */
@Controller
@RequestMapping("/adresses")
class AddressImportController {

    private static final int SHOWN = 50;

    private final AddressImporting importing;
    private final AddressImportReading reading;

    AddressImportController(AddressImporting importing, AddressImportReading reading) {
        this.importing = importing;
        this.reading = reading;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", AddressImportForm.EMPTY));
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
        try (InputStream file = form.file().getInputStream()) {
            AddressImportId id = importing.importFile(form.fileName(), file, form.wanted(), account.id());
            return "redirect:/adresses/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @GetMapping("/{id}")
    String report(@PathVariable AddressImportId id, Model model) {
        model.addAttribute("report", reading.get(id));
        model.addAttribute("rejections", reading.rejections(id, SHOWN));
        return "addressfile/import";
    }

    @GetMapping("/{id}/lignes-rejetees.csv")
    ResponseEntity<byte[]> rejections(@PathVariable AddressImportId id) {
        reading.get(id);
        String csv = RejectionCsv.of(reading.rejections(id, RejectionCsv.MOST));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lignes-rejetees.csv")
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private String ask(Model model) {
        model.addAttribute("communes", reading.communes());
        model.addAttribute("imports", reading.latest());
        return "addressfile/addresses";
    }
}
