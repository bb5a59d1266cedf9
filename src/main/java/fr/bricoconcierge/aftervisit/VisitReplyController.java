package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.throttle.Limit;
import fr.bricoconcierge.throttle.PublicThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Three questions after a visit, for whoever holds the link. A link that is unknown, expired or forgotten gets one and
 * the same answer; opening it changes nothing.
 */
@Controller
class VisitReplyController {

    static final int MOST_ON_A_LINK = 10;

    private static final int MOST_OF_A_SENDER = 30;
    private static final String FORM = "visit-reply";

    private final VisitLinks links;
    private final Replies replies;
    private final PublicThrottle throttle;
    private final Settings settings;

    VisitReplyController(VisitLinks links, Replies replies, PublicThrottle throttle, Settings settings) {
        this.links = links;
        this.replies = replies;
        this.throttle = throttle;
        this.settings = settings;
    }

    @GetMapping("/retour/merci")
    String thanks(HttpServletRequest request, Model model) {
        prepare(request, model);
        return "aftervisit/thanks";
    }

    @GetMapping("/retour/{token}")
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        prepare(request, model);
        model.addAttribute("form", ReplyForm.EMPTY);
        return links.find(token).map(visit -> ask(visit, model)).orElse("aftervisit/gone");
    }

    @PostMapping("/retour/{token}")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") @Nullable ReplyForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        prepare(request, model);
        if (isHeldBack(token, request)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PublicThrottle.WINDOW.toSeconds()));
            return "aftervisit/held";
        }
        Optional<InterventionId> visit = links.find(token);
        if (visit.isEmpty()) {
            return "aftervisit/gone";
        }
        if (form == null || binding.hasErrors()) { // null: a value that could not be read
            return ask(visit.get(), model);
        }
        if (!form.isFilledByAMachine()) {
            replies.keep(visit.get(), form);
        }
        return "redirect:/retour/merci";
    }

    private boolean isHeldBack(String token, HttpServletRequest request) {
        return !throttle.admits(
                Limit.ofSender(FORM, request.getRemoteAddr(), MOST_OF_A_SENDER), Limit.on(FORM, token, MOST_ON_A_LINK));
    }

    private String ask(InterventionId visit, Model model) {
        replies.answeredAt(visit).ifPresent(at -> model.addAttribute("answered", Moment.day(Moment.dateOf(at))));
        model.addAttribute("hows", Choice.of(HowItFelt.values()));
        model.addAttribute("changes", Choice.of(Changed.values()));
        model.addAttribute("neighbours", Choice.of(Recommends.values()));
        model.addAttribute("quotes", Choice.of(ReplyForm.Quote.values()));
        return "aftervisit/form";
    }

    private void prepare(HttpServletRequest request, Model model) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        model.addAttribute("csrf", token.getToken()); // its cookie must leave before the page does
        model.addAttribute("phone", settings.text(Setting.SERVICE_PHONE));
        model.addAttribute("phoneSaid", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)));
    }
}
