package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.CancelledBy;
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
    private final WhoComes who;
    private final LinkSaying saying;
    private final ThreadReading reading;
    private final PublicThrottle throttle;
    private final Settings settings;

    PersonalLinkController(
            ResidentAnswers answers,
            WhoComes who,
            LinkSaying saying,
            ThreadReading reading,
            PublicThrottle throttle,
            Settings settings) {
        this.answers = answers;
        this.who = who;
        this.saying = saying;
        this.reading = reading;
        this.throttle = throttle;
        this.settings = settings;
    }

    /** What was done is said only as long as it is so, whatever the address asks for. */
    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String fait,
            HttpServletRequest request,
            Model model) {
        return answers.find(token)
                .map(appointment -> show(token, appointment, saying.done(fait, appointment), request, model))
                .orElseGet(() -> gone(request, model));
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String seen,
            HttpServletRequest request,
            Model model) {
        Optional<AppointmentView> found = find(token, request);
        if (found.isEmpty()) {
            return gone(request, model);
        }
        AppointmentView appointment = found.get();
        if (!answers.isOpen(appointment) || !isSeen(appointment, seen)) {
            return unchanged(token, appointment, seen, request, model);
        }
        answers.confirm(appointment);
        return back(token, "confirme");
    }

    @PostMapping("/annulation")
    String cancel(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String seen,
            HttpServletRequest request,
            Model model) {
        Optional<AppointmentView> found = find(token, request);
        if (found.isEmpty()) {
            return gone(request, model);
        }
        AppointmentView appointment = found.get();
        boolean again = appointment.cancelledBy() == CancelledBy.RESIDENT;
        if (!isSeen(appointment, seen) || !answers.isOpen(appointment) && !again) {
            return unchanged(token, appointment, seen, request, model);
        }
        answers.cancel(appointment);
        return back(token, "annule");
    }

    @GetMapping("/report")
    String otherMoments(@PathVariable String token, HttpServletRequest request, Model model) {
        prepare(request, model);
        Optional<AppointmentView> found = answers.find(token).filter(answers::isOpen);
        if (found.isEmpty()) {
            return "redirect:/rdv/" + encoded(token);
        }
        model.addAttribute("form", OtherMomentForm.of(found.get().startsAt()));
        return ask(token, found.get(), model);
    }

    @PostMapping("/report")
    String move(
            @PathVariable String token,
            @Valid @ModelAttribute("form") OtherMomentForm form,
            BindingResult binding,
            HttpServletRequest request,
            Model model) {
        Optional<AppointmentView> found = find(token, request);
        if (found.isEmpty()) {
            return gone(request, model);
        }
        AppointmentView appointment = found.get();
        if (appointment.startsAt().equals(form.moment()) && answers.isOpen(appointment)) {
            return back(token, "deplace");
        }
        if (!answers.isOpen(appointment) || !isSeen(appointment, form.seen())) {
            return unchanged(token, appointment, form.seen(), request, model);
        }
        prepare(request, model);
        return !binding.hasErrors() && isMoved(token, appointment, form, binding, request)
                ? back(token, "deplace")
                : ask(token, appointment, model);
    }

    private boolean isMoved(
            String token,
            AppointmentView appointment,
            OtherMomentForm form,
            BindingResult binding,
            HttpServletRequest request) {
        try {
            answers.requireOffered(appointment, form.moment());
            if (isHeldBack(token, request)) {
                binding.rejectValue("moment", "refused", LinkSaying.TOO_OFTEN);
                return false;
            }
            UUID command = form.command() == null ? UUID.randomUUID() : form.command();
            answers.move(command, appointment, form.moment());
            return true;
        } catch (SlotTaken taken) {
            binding.rejectValue("moment", "refused", "Ce moment vient d’être pris. Choisissez-en un autre.");
        } catch (Refused refusal) {
            binding.rejectValue("moment", "refused", refusal.sentence());
        }
        return false;
    }

    /** Nobody moves an appointment that often; a machine might. To say that one comes, or does not, is never refused. */
    private boolean isHeldBack(String token, HttpServletRequest request) {
        return !throttle.admits(
                Limit.ofSender(FORM, request.getRemoteAddr(), MOST_OF_A_SENDER), Limit.on(FORM, token, MOST_ON_A_LINK));
    }

    /** Whoever tries links that are none is counted. */
    private Optional<AppointmentView> find(String token, HttpServletRequest request) {
        Optional<AppointmentView> found = answers.find(token);
        if (found.isEmpty()) {
            throttle.admits(Limit.ofSender(FORM, request.getRemoteAddr(), MOST_OF_A_SENDER));
        }
        return found;
    }

    private static boolean isSeen(AppointmentView appointment, @Nullable String seen) {
        return appointment.startsAt().toString().equals(seen);
    }

    private String gone(HttpServletRequest request, Model model) {
        prepare(request, model);
        return "confirmation/gone";
    }

    /** The answer was about what is not so any more: nothing is done, and the page says what is. */
    private String unchanged(
            String token, AppointmentView appointment, @Nullable String seen, HttpServletRequest request, Model model) {
        model.addAttribute("held", true);
        return show(token, appointment, saying.changed(seen, appointment), request, model);
    }

    private String show(
            String token, AppointmentView appointment, @Nullable String said, HttpServletRequest request, Model model) {
        prepare(request, model);
        describe(token, appointment, model);
        model.addAttribute("said", said);
        return "confirmation/appointment";
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
        model.addAttribute("team", who.said(appointment));
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
}
