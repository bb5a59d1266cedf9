package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.NewAnswer;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.throttle.Limit;
import fr.bricoconcierge.throttle.PublicThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind an organisation's link. Opening the address shows nothing of anybody and changes nothing, since programs
 * that look at mail open links too: the household is read after « Ouvrir », which only a person sends. A link that is
 * unknown, used up, expired or revoked gets one and the same answer.
 */
@Controller
@RequestMapping("/reponse/{token}")
class PartnerAnswerController {

    static final int MOST_OF_A_SENDER = 60;

    private static final String FORM = "partner";
    private static final String GONE = "partnerlink/gone";

    private final PartnerAnswers answers;
    private final AnswerLinks links;
    private final PartnerPages pages;
    private final PublicThrottle throttle;

    PartnerAnswerController(PartnerAnswers answers, AnswerLinks links, PartnerPages pages, PublicThrottle throttle) {
        this.answers = answers;
        this.links = links;
        this.pages = pages;
        this.throttle = throttle;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        pages.prepare(request, model);
        return links.find(token).map(link -> pages.closed(token, link, model)).orElse(GONE);
    }

    @PostMapping("/ouverture")
    String open(@PathVariable String token, HttpServletRequest request, Model model) {
        return answered(token, request, model, link -> opened(token, link, model));
    }

    @PostMapping("/acceptation")
    String accept(@PathVariable String token, HttpServletRequest request, Model model) {
        return answered(token, request, model, link -> answers.accept(token) ? pages.thanks(link, model) : GONE);
    }

    @PostMapping("/refus")
    String refuse(
            @PathVariable String token,
            @Valid @ModelAttribute("refusal") RefusalForm form,
            BindingResult binding,
            HttpServletRequest request,
            Model model) {
        return answered(token, request, model, link -> {
            if (!binding.hasErrors() && !form.isRefusal()) {
                binding.rejectValue("why", "refused", "Choisissez une raison de la liste.");
            }
            if (binding.hasErrors()) {
                return opened(token, link, model);
            }
            try {
                var why = new NewAnswer(form.why(), form.words());
                return answers.refuse(token, why) ? pages.thanks(null, model) : GONE;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
                return opened(token, link, model);
            }
        });
    }

    @PostMapping("/dossier")
    String openFile(
            @PathVariable String token,
            @Valid @ModelAttribute("file") FileForm form,
            BindingResult binding,
            HttpServletRequest request,
            Model model) {
        return answered(token, request, model, link -> {
            if (binding.hasErrors()) {
                return opened(token, link, model);
            }
            try {
                return answers.openFile(token, form.number(), form.programme()) ? pages.thanks(null, model) : GONE;
            } catch (Refused refusal) {
                binding.rejectValue("number", "refused", refusal.sentence());
                return opened(token, link, model);
            }
        });
    }

    @ModelAttribute("programmes")
    List<Choice> programmes() {
        return Choice.of(Programme.values());
    }

    /** Whoever tries often is held back before anything is looked up, so that this tells nothing of the link. */
    private String answered(String token, HttpServletRequest request, Model model, Function<OpenLink, String> page) {
        pages.prepare(request, model);
        if (!throttle.admits(Limit.ofSender(FORM, request.getRemoteAddr(), MOST_OF_A_SENDER))) {
            return "partnerlink/slow";
        }
        Optional<OpenLink> link = links.find(token);
        return link.map(page).orElse(GONE);
    }

    private String opened(String token, OpenLink link, Model model) {
        return pages.opened(token, link, answers.open(link), model);
    }
}
