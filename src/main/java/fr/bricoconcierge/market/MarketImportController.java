package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.CarriedFile;
import fr.bricoconcierge.spreadsheet.JudgedLine;
import fr.bricoconcierge.spreadsheet.TableUpload;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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
        model.addAttribute("form", TableUpload.EMPTY);
        return "market/import";
    }

    /** The file travels on inside the page: nothing is kept of one that is not imported. */
    @PostMapping
    String preview(@Valid @ModelAttribute("form") TableUpload form, BindingResult binding, Model model)
            throws IOException {
        if (!binding.hasErrors()) {
            try {
                byte[] file = form.content(MarketImporting.LIMITS);
                show(importing.preview(file), model);
                model.addAttribute("carried", CarriedFile.pack(file));
                return "market/preview";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return "market/import";
    }

    @PostMapping("/confirmation")
    String bring(@RequestParam String content, RedirectAttributes redirect) {
        List<JudgedLine<MarketForm>> lines = importing.bring(CarriedFile.unpack(content));
        boolean any = lines.stream().anyMatch(JudgedLine::isWritten);
        redirect.addFlashAttribute(Flash.NAME, Flash.done(any ? "market.imported" : "market.imported-nothing"));
        return "redirect:/marches";
    }

    private static void show(List<JudgedLine<MarketForm>> lines, Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("counts", JudgedLine.counts(lines));
        model.addAttribute(
                "toWrite", lines.stream().filter(JudgedLine::isWritten).count());
    }
}
