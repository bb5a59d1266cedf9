package fr.bricoconcierge.callback;

import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.StandSchedule;
import fr.bricoconcierge.throttle.Limit;
import fr.bricoconcierge.throttle.PublicThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
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
 * The page behind the code of a passage notice. It looks the code up neither to show the page nor to answer, so that
 * nobody learns from it whether a code was printed, or left at a door.
 */
@Controller
class PublicCallBackController {

    static final int MOST_OF_A_SENDER = 5;
    static final int MOST_ON_A_CODE = 3;

    private static final String FORM = "call-back";
    private static final int STANDS = 6;

    private final CallBackAsking asking;
    private final PublicThrottle throttle;
    private final StandSchedule stands;
    private final Settings settings;
    private final Clock clock;

    PublicCallBackController(
            CallBackAsking asking, PublicThrottle throttle, StandSchedule stands, Settings settings, Clock clock) {
        this.asking = asking;
        this.throttle = throttle;
        this.stands = stands;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping({"/avis", "/avis/{code}"})
    String show(HttpServletRequest request, Model model) {
        return page(model.addAttribute("form", CallBackForm.EMPTY), request);
    }

    @GetMapping("/avis/merci")
    String thanks(Model model) {
        model.addAttribute("phone", phone());
        return "callback/thanks";
    }

    @PostMapping({"/avis", "/avis/{code}"})
    String ask(
            @PathVariable(required = false) @Nullable String code,
            @Valid @ModelAttribute("form") @Nullable CallBackForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (form == null) { // a value that could not be read: what was typed stands in the binding
            return page(model, request);
        }
        form.judge(binding);
        if (binding.hasErrors()) {
            return page(model, request);
        }
        String typed = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!form.isFilledByAMachine()) {
            if (!throttle.admits(limits(request, typed))) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PublicThrottle.WINDOW.toSeconds()));
                return page(model.addAttribute("held", true), request);
            }
            asking.ask(typed, form);
        }
        return "redirect:/avis/merci";
    }

    private static Limit[] limits(HttpServletRequest request, String typed) {
        Limit ofSender = Limit.ofSender(FORM, request.getRemoteAddr(), MOST_OF_A_SENDER);
        return typed.isEmpty() ? new Limit[] {ofSender} : new Limit[] {ofSender, Limit.on(FORM, typed, MOST_ON_A_CODE)};
    }

    private String page(Model model, HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        model.addAttribute("token", token.getToken()); // its cookie must leave before the page does
        model.addAttribute("phone", phone());
        model.addAttribute("town", settings.text(Setting.TOWN_NAME));
        model.addAttribute("moments", Choice.of(CallMoment.values()));
        model.addAttribute("agreement", ConsentPurpose.KEEP_CARD.text(ConsentHow.PUBLIC_PAGE));
        model.addAttribute("stands", stands.next(null, clock.instant(), STANDS));
        return "callback/public";
    }

    private @Nullable PhoneNumber phone() {
        return PhoneNumber.parse(settings.text(Setting.SERVICE_PHONE)).orElse(null);
    }
}
