package fr.bricoconcierge.correction;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects a closed report, with a reason, and shows what it said before. */
@Controller
@RequestMapping("/interventions/{id}")
class ReportCorrectionController {

    private final ReportReading reading;
    private final Correcting correcting;

    ReportCorrectionController(ReportReading reading, Correcting correcting) {
        this.reading = reading;
        this.correcting = correcting;
    }

    @GetMapping("/versions")
    String versions(@PathVariable InterventionId id, Model model) {
        model.addAttribute("report", reading.get(id));
        model.addAttribute("versions", reading.versions(id));
        model.addAttribute("lines", reading.lines(id));
        return "correction/versions";
    }

    @GetMapping("/correction")
    String form(@PathVariable InterventionId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        Report report = reading.getMine(id, account);
        return ask(report, new SentCorrection(report.version(), "", Map.of(), Map.of()), report.answers(), null, model);
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable InterventionId id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Report report = reading.getMine(id, account);
        SentCorrection correction = SentCorrection.of(sent, report);
        List<Answer> typed = correction.judged(report);
        String why = correction.reasonFault();
        if (why != null || typed.stream().anyMatch(answer -> answer.wrong() != null)) {
            return ask(report, correction, typed, why, model);
        }
        try {
            correcting.correct(id, correction.version(), correction.reason(), correction.answers(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("correction.done"));
            return "redirect:/interventions/" + id;
        } catch (Refused refusal) {
            return ask(report, correction, typed, refusal.sentence(), model);
        } catch (CorrectedMeanwhile meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return choose(reading.getMine(id, account), correction, model);
        }
    }

    private static String ask(
            Report report, SentCorrection correction, List<Answer> answers, @Nullable String why, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("answers", answers);
        model.addAttribute(
                "faults",
                answers.stream().filter(answer -> answer.wrong() != null).toList());
        model.addAttribute("correction", correction);
        model.addAttribute("why", why);
        model.addAttribute("opened", correction.opened().isEmpty() ? report.answers() : correction.openedOf(report));
        return "correction/form";
    }

    private static String choose(Report saved, SentCorrection correction, Model model) {
        model.addAttribute("report", saved);
        model.addAttribute("correction", correction);
        model.addAttribute("duels", correction.against(saved));
        return "correction/choose";
    }
}
