package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.throttle.Limit;
import fr.bricoconcierge.throttle.PublicThrottle;
import fr.bricoconcierge.worktime.SlotTaken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind a resident's personal link. A link that is unknown, expired or revoked gets one and the same answer;
 * opening it changes nothing, since programs that look at mail open links too.
 */
@Controller
@RequestMapping("/rdv/{token}")
class PersonalLinkController {

    static final int MOST_ON_A_LINK = 12;

    private static final int MOST_OF_A_SENDER = 60;
    private static final String FORM = "appointment";

    private final ResidentAnswers answers;
    private final ThreadReading reading;
    private final PublicThrottle throttle;
    private final Settings settings;

    PersonalLinkController(ResidentAnswers answers, ThreadReading reading, PublicThrottle throttle, Settings settings) {
        this.answers = answers;
        this.reading = reading;
        this.throttle = throttle;
        this.settings = settings;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String fait,
            HttpServletRequest request,
            Model model) {
        prepare(request, model);
        Optional<AppointmentView> found = answers.find(token);
        if (found.isEmpty()) {
            return "confirmation/gone";
        }
        AppointmentView appointment = found.get();
        describe(token, appointment, model);
        model.addAttribute("said", said(fait));
        model.addAttribute("held", "trop".equals(fait));
        return "confirmation/appointment";
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable String token, HttpServletRequest request) {
        if (isHeldBack(token, request)) {
            return back(token, "trop");
        }
        answers.find(token).ifPresent(answers::confirm);
        return back(token, "confirme");
    }

    @PostMapping("/annulation")
    String cancel(@PathVariable String token, HttpServletRequest request) {
        if (isHeldBack(token, request)) {
            return back(token, "trop");
        }
        answers.find(token).ifPresent(answers::cancel);
        return back(token, "annule");
    }

    @GetMapping("/report")
    String otherMoments(@PathVariable String token, HttpServletRequest request, Model model) {
        prepare(request, model);
        Optional<AppointmentView> found = answers.find(token).filter(answers::isOpen);
        if (found.isEmpty()) {
            return "redirect:/rdv/" + encoded(token);
        }
        model.addAttribute("form", OtherMomentForm.blank());
        return ask(token, found.get(), model);
    }

    @PostMapping("/report")
    String move(
            @PathVariable String token,
            @Valid @ModelAttribute("form") OtherMomentForm form,
            BindingResult binding,
            HttpServletRequest request,
            Model model) {
        if (isHeldBack(token, request)) {
            return back(token, "trop");
        }
        prepare(request, model);
        Optional<AppointmentView> found = answers.find(token).filter(answers::isOpen);
        if (found.isEmpty()) {
            return "redirect:/rdv/" + encoded(token);
        }
        if (!binding.hasErrors()) {
            try {
                UUID command = form.command() == null ? UUID.randomUUID() : form.command();
                answers.move(command, found.get(), form.moment());
                return back(token, "deplace");
            } catch (SlotTaken taken) {
                binding.rejectValue("moment", "refused", "Ce moment vient d’être pris. Choisissez-en un autre.");
            } catch (Refused refusal) {
                binding.rejectValue("moment", "refused", refusal.sentence());
            }
        }
        return ask(token, found.get(), model);
    }

    /** Nobody changes their mind that often; a machine might. */
    private boolean isHeldBack(String token, HttpServletRequest request) {
        return !throttle.admits(
                Limit.ofSender(FORM, request.getRemoteAddr(), MOST_OF_A_SENDER), Limit.on(FORM, token, MOST_ON_A_LINK));
    }

    private String ask(String token, AppointmentView appointment, Model model) {
        describe(token, appointment, model);
        List<Choice> moments = answers.otherMoments(appointment).stream()
                .map(moment -> Choice.of(moment, Moment.at(moment).text()))
                .toList();
        model.addAttribute("moments", moments);
        return "confirmation/move";
    }

    private void describe(String token, AppointmentView appointment, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("appointment", appointment);
        model.addAttribute("greeting", reading.reach(appointment.resident()).greeting());
        model.addAttribute("place", AppointmentWords.place(appointment));
        model.addAttribute("open", answers.isOpen(appointment));
    }

    private void prepare(HttpServletRequest request, Model model) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        model.addAttribute("csrf", token.getToken()); // its cookie must leave before the page does
        model.addAttribute("phone", settings.text(Setting.SERVICE_PHONE));
        model.addAttribute("phoneSaid", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)));
    }

    private static String back(String token, String done) {
        return "redirect:/rdv/" + encoded(token) + "?fait=" + done;
    }

    /** What one typed in place of a token leads nowhere else. */
    private static String encoded(String token) {
        return token.replaceAll("[^A-Za-z0-9_-]", "");
    }

    private static @Nullable String said(@Nullable String done) {
        if (done == null) {
            return null;
        }
        return switch (done) {
            case "confirme" -> "C’est confirmé. À bientôt.";
            case "deplace" -> "C’est déplacé. Voici le nouveau moment.";
            case "trop" -> "C’est beaucoup de changements en peu de temps. Réessayez dans une heure, ou appelez-nous.";
            case "annule" -> "C’est annulé. Merci de nous avoir prévenus.";
            default -> null;
        };
    }
}
