package fr.bricoconcierge.scenario;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scenario journal: read, narrowed, printed, added to and corrected. */
@Controller
@RequestMapping("/apprentissages/scenario")
class ScenarioController {

    private static final String LIST = "/apprentissages/scenario";

    private final ScenarioReading reading;
    private final Scenario scenario;
    private final Printing printing;
    private final Settings settings;
    private final Clock clock;

    ScenarioController(ScenarioReading reading, Scenario scenario, Printing printing, Settings settings, Clock clock) {
        this.reading = reading;
        this.scenario = scenario;
        this.printing = printing;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable ScenarioStage quoi,
            @RequestParam(required = false) @Nullable LocalDate du,
            @RequestParam(required = false) @Nullable LocalDate au,
            Model model) {
        var filter = new ScenarioFilter(quoi, du, au);
        model.addAttribute("filter", filter);
        model.addAttribute("adjustments", reading.list(filter));
        model.addAttribute("stages", Choice.of(ScenarioStage.values()));
        return "scenario/list";
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> paper(
            @RequestParam(required = false) @Nullable ScenarioStage quoi,
            @RequestParam(required = false) @Nullable LocalDate du,
            @RequestParam(required = false) @Nullable LocalDate au) {
        byte[] pdf = printing.pdf(
                Paper.A4,
                "scenario/paper",
                Map.of(
                        "adjustments", reading.list(new ScenarioFilter(quoi, du, au)),
                        "day", Moment.dayAndYear(Moment.dateOf(clock.instant())),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"journal-du-scenario.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pdf);
    }

    @GetMapping("/nouveau")
    String ask(Model model) {
        model.addAttribute("form", AdjustmentForm.on(Moment.dateOf(clock.instant())));
        return form(model, LIST + "/nouveau");
    }

    @PostMapping("/nouveau")
    String keep(
            @Valid @ModelAttribute("form") AdjustmentForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        return written(binding, form(model, LIST + "/nouveau"), () -> {
            scenario.keep(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("scenario.kept"));
        });
    }

    @GetMapping("/{id}/correction")
    String edit(@PathVariable AdjustmentId id, Model model) {
        model.addAttribute("form", AdjustmentForm.of(reading.get(id)));
        model.addAttribute("before", reading.before(id));
        return form(model, LIST + "/" + id + "/correction");
    }

    @PostMapping("/{id}/correction")
    String correct(
            @PathVariable AdjustmentId id,
            @Valid @ModelAttribute("form") AdjustmentForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        reading.get(id);
        model.addAttribute("before", reading.before(id));
        return written(binding, form(model, LIST + "/" + id + "/correction"), () -> {
            scenario.correct(id, form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("scenario.corrected"));
        });
    }

    private static String form(Model model, String action) {
        model.addAttribute("action", action);
        model.addAttribute("stages", Choice.of(ScenarioStage.values()));
        return "scenario/form";
    }

    private static String written(BindingResult binding, String page, Runnable work) {
        if (binding.hasErrors()) {
            return page;
        }
        try {
            work.run();
            return "redirect:" + LIST;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return page;
        }
    }
}
