package fr.bricoconcierge.wording;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of printed documents: written beside a preview of the paper. */
@Controller
@RequestMapping("/pilote/textes/{named:courrier|flyer|affiche|avis|charte}")
class PrintedTextController {

    private final PrintedTexts texts;
    private final Printing printing;
    private final List<PrintedDocument> documents;

    PrintedTextController(PrintedTexts texts, Printing printing, List<PrintedDocument> documents) {
        this.texts = texts;
        this.printing = printing;
        this.documents = documents;
    }

    @GetMapping
    String form(@PathVariable String named, Model model) {
        PrintedDocument document = document(named);
        return show(document, model.addAttribute("form", PrintedTextForm.of(texts.words(document.text()))));
    }

    @PostMapping
    String write(
            @PathVariable String named,
            @Valid @ModelAttribute("form") PrintedTextForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        PrintedDocument document = document(named);
        if (!binding.hasErrors()) {
            try {
                texts.write(document, form.words(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("wording.written"));
                return "redirect:/pilote/textes/" + named;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return show(document, model);
    }

    /** What was typed, on paper, while one goes on typing. */
    @PostMapping(path = "/apercu", headers = "HX-Request")
    String preview(@PathVariable String named, @ModelAttribute("form") PrintedTextForm form, Model model) {
        show(document(named), model);
        return "wording/text :: preview";
    }

    /** The same without a script: the whole page again. */
    @PostMapping("/apercu")
    String previewPage(@PathVariable String named, @ModelAttribute("form") PrintedTextForm form, Model model) {
        return show(document(named), model);
    }

    @PostMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String named, @ModelAttribute("form") PrintedTextForm form) {
        PrintedDocument document = document(named);
        FilledText text = texts.example(document, form.words());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"apercu-" + named + ".pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(printing.pdf(document.paper(), document.template(), document.example(text)));
    }

    private String show(PrintedDocument document, Model model) {
        PrintedTextForm form = (PrintedTextForm) model.getAttribute("form");
        Words words = form == null ? texts.words(document.text()) : form.words();
        document.example(texts.example(document, words)).forEach(model::addAttribute);
        model.addAttribute("kind", document.text());
        model.addAttribute("sheetTemplate", document.template());
        model.addAttribute("paper", document.paper().name().toLowerCase(Locale.ROOT));
        model.addAttribute("placeholders", document.text().placeholders());
        model.addAttribute("versions", texts.versions(document.text()));
        return "wording/text";
    }

    private PrintedDocument document(String named) {
        return documents.stream()
                .filter(document -> document.text().path().equals(named))
                .findFirst()
                .orElseThrow(() -> new PrintedTextNotFound(named));
    }
}
