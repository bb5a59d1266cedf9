package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Origin;
import jakarta.validation.Valid;
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

/** Somebody turns to the service: what it is about, then the card; or why it is not taken on. */
@Controller
@RequestMapping("/demandes/nouvelle")
class RequestController {

    private final Encounters encounters;

    RequestController(Encounters encounters) {
        this.encounters = encounters;
    }

    @GetMapping
    String form(Model model) {
        return ask(model.addAttribute("form", RequestForm.byPhone()));
    }

    @PostMapping
    String take(
            @Valid @ModelAttribute("form") @Nullable RequestForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        if (form == null || binding.hasErrors()) {
            return ask(model);
        }
        encounters.request(form.command(), form.channel(), form.reason(), form.urgent(), account.id());
        return "redirect:/habitants/nouveau?origine=%s&canal=%s&source=%s&suite=RENDEZ_VOUS"
                .formatted(origin(form.channel()), form.channel(), form.command());
    }

    @PostMapping(params = "refus")
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
            return ask(model.addAttribute("unfold", true));
        }
        encounters.decline(form.command(), form.channel(), form.why(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.declined"));
        return "redirect:/habitants";
    }

    private static Origin origin(Channel channel) {
        return switch (channel) {
            case PHONE -> Origin.PHONE;
            case EMAIL -> Origin.EMAIL;
            case PUBLIC_PAGE -> Origin.PUBLIC_PAGE;
            default -> Origin.OTHER;
        };
    }

    private static String ask(Model model) {
        model.addAttribute("channels", Choice.of(Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.PUBLIC_PAGE));
        model.addAttribute("reasons", Choice.of(RequestReason.values()));
        model.addAttribute("refusals", Choice.of(DeclineReason.values()));
        return "resident/request";
    }
}
