package fr.bricoconcierge.preparation;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Flash;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that precedes the first door, on one page. */
@Controller
@RequestMapping("/pilote/preparation")
class PreparationController {

    static final String BACK = "redirect:/pilote/preparation";

    private final Preparation preparation;
    private final Printing printing;
    private final Settings settings;

    PreparationController(Preparation preparation, Printing printing, Settings settings) {
        this.preparation = preparation;
        this.printing = printing;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        model.addAllAttributes(lists());
        return "preparation/show";
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> print() {
        Map<String, Object> values = lists();
        values.put("service", settings.text(Setting.SERVICE_NAME));
        values.put("town", settings.text(Setting.TOWN_NAME));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"preparatifs.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(printing.pdf(Paper.A4, "preparation/paper", values));
    }

    @PostMapping("/etapes/{id}/fait")
    String tick(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        preparation.tick(id, account.id());
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("staging.written").undoneBy("/pilote/preparation/etapes/" + id + "/pas-fait"));
        return BACK;
    }

    @PostMapping("/etapes/{id}/pas-fait")
    String untick(@PathVariable UUID id, RedirectAttributes redirect) {
        preparation.untick(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("staging.written"));
        return BACK;
    }

    @PostMapping("/{list}/{id}/retrait")
    String remove(@PathVariable String list, @PathVariable UUID id, RedirectAttributes redirect) {
        preparation.remove(PreparationList.of(list), id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("limits.retired"));
        return BACK;
    }

    private Map<String, Object> lists() {
        List<StepRow> steps = preparation.steps();
        return new java.util.HashMap<>(Map.of(
                "phases", Phase.values(),
                "steps", steps,
                "done", steps.stream().filter(StepRow::isDone).count(),
                "partners", preparation.partners(),
                "services", preparation.services()));
    }
}
