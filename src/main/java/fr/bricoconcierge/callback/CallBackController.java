package fr.bricoconcierge.callback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Who asked to be called back, and what becomes of it. */
@Controller
@RequestMapping("/avis-de-passage/demandes")
class CallBackController {

    private final CallBacks callBacks;
    private final CallBackReading reading;
    private final ReturnReading returns;
    private final Team team;

    CallBackController(CallBacks callBacks, CallBackReading reading, ReturnReading returns, Team team) {
        this.callBacks = callBacks;
        this.reading = reading;
        this.returns = returns;
        this.team = team;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("waiting", reading.waiting(account));
        model.addAttribute("total", reading.countWaiting(account));
        if (account.is(Role.COORDINATOR)) {
            model.addAttribute("bySector", returns.bySector());
            model.addAttribute("byHour", returns.byHour());
            model.addAttribute("byTour", returns.byTour());
        }
        return "callback/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable CallBackId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        return page(reading.get(id, account), account, model.addAttribute("form", new DeclineForm(null)));
    }

    @PostMapping("/{id}/appels")
    String call(
            @PathVariable CallBackId id,
            @RequestParam UUID call,
            @RequestParam CallOutcome outcome,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        callBacks.call(call, reading.get(id, account).id(), outcome, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.called"));
        return back(id);
    }

    @PostMapping("/{id}/refus")
    String decline(
            @PathVariable CallBackId id,
            @ModelAttribute("form") @Nullable DeclineForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        CallBackView request = reading.get(id, account);
        if (form == null || form.why() == null) {
            if (!binding.hasErrors()) {
                binding.rejectValue("why", "required", "Dites pourquoi il n’y a pas de suite.");
            }
            return page(request, account, model.addAttribute("unfold", true));
        }
        callBacks.decline(request.id(), form.why(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.declined"));
        return "redirect:/avis-de-passage/demandes";
    }

    @PostMapping("/{id}/fiche")
    String giveTo(
            @PathVariable CallBackId id,
            @RequestParam ResidentId habitant,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        callBacks.giveTo(reading.get(id, account).id(), habitant, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("callback.given"));
        return "redirect:/habitants/" + habitant;
    }

    @PostMapping("/{id}/attribution")
    String entrust(
            @PathVariable CallBackId id,
            @RequestParam AccountId owner,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        callBacks.entrust(reading.get(id, account).id(), owner);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("callback.entrusted"));
        return back(id);
    }

    private String page(CallBackView request, CurrentAccount account, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("calls", reading.calls(request.id()));
        model.addAttribute("cards", reading.cards(request));
        model.addAttribute("call", Uuids.next());
        model.addAttribute("outcomes", List.of(CallOutcome.ANSWERED, CallOutcome.VOICEMAIL, CallOutcome.NO_ANSWER));
        model.addAttribute("refusals", Choice.of(DeclineReason.values()));
        model.addAttribute("team", account.is(Role.COORDINATOR) ? team.choices(Role.CONCIERGE) : List.of());
        return "callback/show";
    }

    private static String back(CallBackId id) {
        return "redirect:/avis-de-passage/demandes/" + id;
    }

    /** Why a request ends there. */
    record DeclineForm(@Nullable DeclineReason why) {}
}
