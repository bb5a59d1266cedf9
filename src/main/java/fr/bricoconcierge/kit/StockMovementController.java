package fr.bricoconcierge.kit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What moves the stock: taken, given back, broken, delivered, counted again. Each has its own address. */
@Controller
@RequestMapping("/stock")
class StockMovementController {

    private final KitStock stock;
    private final StockReading reading;

    StockMovementController(KitStock stock, StockReading reading) {
        this.stock = stock;
        this.reading = reading;
    }

    /** The act that an address names. */
    @ModelAttribute("act")
    StockAct act(HttpServletRequest request) {
        return Arrays.stream(StockAct.values())
                .filter(act -> act.path().equals(request.getRequestURI()))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping({"/prises", "/retours", "/casses", "/livraisons", "/comptages"})
    String form(
            @ModelAttribute("act") StockAct act,
            @RequestParam(name = "article", required = false) @Nullable KitItemId item,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        return ask(act, account, model.addAttribute("form", MovementForm.of(item)));
    }

    @PostMapping({"/prises", "/retours", "/casses", "/livraisons", "/comptages"})
    String move(
            @ModelAttribute("act") StockAct act,
            @Valid @ModelAttribute("form") MovementForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(act, account, model);
        }
        try {
            carryOut(act, form, account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done(act.done()));
            return "redirect:/stock";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(act, account, model);
        }
    }

    private void carryOut(StockAct act, MovementForm form, CurrentAccount account) {
        switch (act) {
            case TAKE -> stock.take(form.command(), form.item(), form.quantity(), account.id());
            case GIVE_BACK -> stock.giveBack(form.command(), form.item(), form.quantity(), account.id());
            case BREAK -> stock.writeOff(form.command(), form.item(), form.quantity(), account.id());
            case DELIVER -> stock.deliver(form.command(), form.item(), form.quantity(), account.id());
            case RECOUNT -> stock.recount(form.command(), form.item(), form.quantity(), placeOf(account), account.id());
        }
    }

    private String ask(StockAct act, CurrentAccount account, Model model) {
        model.addAttribute(
                "items",
                switch (act) {
                    case TAKE -> reading.present(null);
                    case GIVE_BACK, BREAK -> reading.present(account.id());
                    case DELIVER -> reading.all(null);
                    case RECOUNT -> reading.all(placeOf(account));
                });
        return "kit/movement";
    }

    /** A concierge counts what they carry, the coordinator the depot. */
    private static @Nullable AccountId placeOf(CurrentAccount account) {
        return account.is(Role.CONCIERGE) ? account.id() : null;
    }
}
