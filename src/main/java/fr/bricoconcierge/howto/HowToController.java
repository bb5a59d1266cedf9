package fr.bricoconcierge.howto;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The how-to sheets, to read and to print. */
@Controller
@RequestMapping("/fiches-pratiques")
class HowToController {

    private final HowToSheets sheets;
    private final HowToPrint print;

    HowToController(HowToSheets sheets, HowToPrint print) {
        this.sheets = sheets;
        this.print = print;
    }

    @GetMapping
    String list(
            @RequestParam(name = "sujet", required = false) @Nullable Theme theme,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        boolean keeps = account.is(Role.COORDINATOR);
        List<HowToRow> kept = sheets.kept(theme, keeps);
        model.addAttribute("sheets", kept);
        model.addAttribute("theme", theme);
        model.addAttribute("themes", Choice.of(Theme.values()));
        model.addAttribute("keeps", keeps);
        return "howto/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable HowToId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("sheet", sheets.get(id));
        model.addAttribute("keeps", account.is(Role.COORDINATOR));
        return "howto/show";
    }

    @GetMapping("/{id}/papier")
    ResponseEntity<byte[]> print(@PathVariable HowToId id) {
        return paper(sheets.get(id));
    }

    /** As it was when somebody got it. */
    @GetMapping("/remises/{id}/papier")
    ResponseEntity<byte[]> printHandedOver(@PathVariable HowToTextId id) {
        return paper(sheets.text(id).orElseThrow(() -> new HowToNotFound(id)));
    }

    private ResponseEntity<byte[]> paper(HowToText text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"fiche-pratique.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(print.of(text));
    }
}
