package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A calendar from a file: bring it, read what would become of each line, and only then import it. */
@Controller
@RequestMapping("/marches/import")
class MarketImportController {

    private final MarketImporting importing;

    MarketImportController(MarketImporting importing) {
        this.importing = importing;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", MarketImportForm.EMPTY);
        return "market/import";
    }

    /** The file travels on inside the page: nothing is kept of one that is not imported. */
    @PostMapping
    String preview(@Valid @ModelAttribute("form") MarketImportForm form, BindingResult binding, Model model)
            throws IOException {
        if (!binding.hasErrors()) {
            try {
                byte[] file = form.file().getBytes();
                show(importing.preview(file), model);
                model.addAttribute("carried", Base64.getEncoder().encodeToString(file));
                return "market/preview";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return "market/import";
    }

    @PostMapping("/confirmation")
    String bring(@RequestParam String content, RedirectAttributes redirect) {
        List<MarketLine> lines = importing.bring(decode(content));
        boolean any = lines.stream().anyMatch(MarketLine::isWritten);
        redirect.addFlashAttribute(Flash.NAME, Flash.done(any ? "market.imported" : "market.imported-nothing"));
        return "redirect:/marches";
    }

    private static byte[] decode(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new Refused("Ce fichier s’est abîmé en chemin\u00a0: apportez-le de nouveau.");
        }
    }

    private static void show(List<MarketLine> lines, Model model) {
        Map<MarketFate, Long> counts = new LinkedHashMap<>();
        Arrays.stream(MarketFate.values())
                .forEach(fate -> counts.put(
                        fate, lines.stream().filter(line -> line.fate() == fate).count()));
        model.addAttribute("lines", lines);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "toWrite", lines.stream().filter(MarketLine::isWritten).count());
    }
}
