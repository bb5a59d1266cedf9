package fr.bricoconcierge.purchase;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One purchase: its page, its payment, its receipt, or giving it up. */
@Controller
@RequestMapping("/fonds/achats/{id}")
class PurchaseController {

    private final Purchasing purchasing;
    private final PurchaseScreen screen;

    PurchaseController(Purchasing purchasing, PurchaseScreen screen) {
        this.purchasing = purchasing;
        this.screen = screen;
    }

    @GetMapping
    String show(@PathVariable PurchaseId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        return screen.show(id, account, model);
    }

    /** The page again once it is no longer in the state that the reader sees; nothing while it is. */
    @GetMapping("/etat")
    Object state(
            @PathVariable PurchaseId id,
            @RequestParam(defaultValue = "") String vu,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        String page = screen.show(id, account, model);
        boolean same = model.getAttribute("purchase") instanceof PurchasePage purchase
                && purchase.state().name().equals(vu);
        return same ? ResponseEntity.noContent().build() : page;
    }

    @PostMapping("/paiement")
    String pay(
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("payment") PaymentForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (binding.hasErrors()) {
            return screen.show(id, account, model);
        }
        try {
            screen.mustBeHandledBy(account, id);
            PurchaseState state =
                    purchasing.pay(id, new Money(form.amount()), form.paidBy(), content(form.receipt()), account.id());
            return done(id, Flash.done(state == PurchaseState.PAID ? "fund.paid" : "fund.claimed"), redirect);
        } catch (Refused refusal) {
            return screen.refuse(id, refusal, account, binding, model);
        }
    }

    @PostMapping("/justificatif")
    String handIn(
            @PathVariable PurchaseId id,
            @ModelAttribute("handIn") ReceiptForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        byte[] content = content(form.receipt());
        if (content == null) {
            binding.rejectValue("receipt", "missing", "Choisissez la photo ou le PDF du justificatif.");
            return screen.show(id, account, model);
        }
        try {
            purchasing.attachReceipt(id, content, account.id());
            return done(id, Flash.done("fund.receipt-kept"), redirect);
        } catch (Refused refusal) {
            return screen.refuse(id, refusal, account, binding, model);
        }
    }

    @PostMapping("/abandon")
    String drop(
            @PathVariable PurchaseId id,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        try {
            screen.mustBeHandledBy(account, id);
            purchasing.drop(id, account.id());
            return done(id, Flash.done("fund.dropped"), redirect);
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.sentence());
            return screen.show(id, account, model);
        }
    }

    private static String done(PurchaseId id, Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, flash);
        return "redirect:/fonds/achats/" + id;
    }

    private static byte @Nullable [] content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() && isUnnamed(file) ? null : file.getBytes();
    }

    private static boolean isUnnamed(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank();
    }
}
