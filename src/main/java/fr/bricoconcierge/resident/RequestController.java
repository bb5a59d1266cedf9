package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.StartedFrom;
import fr.bricoconcierge.shared.StartedFrom.FollowUp;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody turns to the service: what it is about and what follows, or why it is not taken on (E1). */
@Controller
@RequestMapping("/demandes/nouvelle")
class RequestController {

    private final Encounters encounters;
    private final CardQuestions questions;

    RequestController(Encounters encounters, CardQuestions questions) {
        this.encounters = encounters;
        this.questions = questions;
    }

    @GetMapping
    String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
        RequestForm form = RequestForm.byPhone();
        return ask(form, account, model.addAttribute("form", form));
    }

    /** Without a script: shows what the words typed find, and saves nothing. */
    @PostMapping(params = "chercher")
    String find(
            @ModelAttribute("form") RequestForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        return ask(form, account, model);
    }

    @PostMapping
    String take(
            @Valid @ModelAttribute("form") @Nullable RequestForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        if (form == null || !isRight(form, binding)) {
            return ask(form, account, model);
        }
        try {
            encounters.request(form.command(), form.request(), account.id());
            return "redirect:" + nextPage(form);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(form, account, model);
        }
    }

    @PostMapping(params = {"refus", "!chercher"})
    String decline(
            @Valid @ModelAttribute("form") @Nullable RequestForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (form != null && form.why() == null && !binding.hasFieldErrors("why")) {
            binding.rejectValue("why", "required", "Dites pourquoi la demande n’est pas prise en charge.");
        }
        if (form == null || binding.hasErrors()) {
            return ask(form, account, model.addAttribute("unfold", true));
        }
        encounters.decline(form.command(), form.channel(), form.reason(), form.why(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.declined"));
        return "redirect:/demandes";
    }

    private static String nextPage(RequestForm form) {
        var from = new StartedFrom(form.origin(), form.channel(), doorOf(form), form.command(), null, form.next());
        return form.known() == null ? NextPage.newCard(from, form.recommendedBy()) : NextPage.after(form.known(), from);
    }

    /** A card that is there already has its own. */
    private static @Nullable DoorId doorOf(RequestForm form) {
        return form.known() == null ? form.door() : null;
    }

    private static boolean isRight(RequestForm form, BindingResult binding) {
        if (form.leavesTheCardOpen()) {
            binding.rejectValue("knownWords", "open", "Choisissez la personne dans la liste, ou videz la case.");
        }
        if (form.leavesTheRecommenderOpen()) {
            binding.rejectValue("recommenderWords", "open", "Choisissez la personne dans la liste, ou videz la case.");
        }
        if (form.leavesTheAddressOpen()) {
            binding.rejectValue(
                    "placeWords",
                    "open",
                    "Choisissez l’adresse dans la liste, ou videz la case\u00a0: elle peut s’écrire sur la fiche.");
        }
        return !binding.hasErrors();
    }

    private String ask(@Nullable RequestForm typed, CurrentAccount account, Model model) {
        RequestForm form = typed == null ? RequestForm.byPhone() : typed;
        model.addAttribute("channels", Choice.of(Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.PUBLIC_PAGE));
        model.addAttribute("reasons", Choice.of(RequestReason.values()));
        model.addAttribute("refusals", Choice.of(DeclineReason.values()));
        model.addAttribute("senders", Choice.of(SentBy.values()));
        model.addAttribute("followUps", followUps(account));
        model.addAttribute("recommenders", questions.recommenders(form.recommenderWords(), form.recommendedBy()));
        model.addAttribute("chosenRecommender", form.recommendedBy());
        model.addAttribute("knownPeople", questions.recommenders(form.knownWords(), form.known()));
        model.addAttribute("chosenKnown", form.known());
        model.addAttribute("doors", questions.doors(form.placeWords(), form.door()));
        model.addAttribute("chosenDoor", form.door());
        return "resident/request";
    }

    private static List<Choice> followUps(CurrentAccount account) {
        Stream<Choice> always = Stream.of(
                Choice.of(FollowUp.RENDEZ_VOUS, "Un rendez-vous"),
                Choice.of(FollowUp.INTERVENTION, "Une intervention tout de suite"));
        Stream<Choice> referral = account.is(Role.CONCIERGE)
                ? Stream.of(Choice.of(FollowUp.ORIENTATION, "Une orientation vers Amelio"))
                : Stream.empty();
        return Stream.of(always, referral, Stream.of(Choice.of("", "La fiche seulement")))
                .flatMap(choices -> choices)
                .toList();
    }
}
