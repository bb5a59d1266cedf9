package fr.bricoconcierge.repayment;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.cash.Regie;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.SharedPrints;
import fr.bricoconcierge.repayment.RefundReading.SlipRow;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the fund owes those who paid with their own money, and the slips of what it gave back. */
@Controller
@RequestMapping("/fonds/avances")
class RefundController {

    private final RefundReading reading;
    private final Refunding refunding;
    private final SharedPrints prints;
    private final Settings settings;
    private final Regie regie;

    RefundController(RefundReading reading, Refunding refunding, SharedPrints prints, Settings settings, Regie regie) {
        this.reading = reading;
        this.refunding = refunding;
        this.prints = prints;
        this.settings = settings;
        this.regie = regie;
    }

    @GetMapping
    String list(Model model) {
        return show(model);
    }

    @PostMapping("/{person}/remboursement")
    String refund(
            @PathVariable AccountId person,
            @RequestParam UUID command,
            @RequestParam(defaultValue = "false") boolean especes,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        try {
            refunding.refund(command, person, especes, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("repayment.refunded"));
            return "redirect:/fonds/avances";
        } catch (Refused refusal) {
            return show(model.addAttribute("refusal", refusal.sentence()));
        }
    }

    @GetMapping("/{id}/bon")
    ResponseEntity<byte[]> slip(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account) {
        SlipRow slip = reading.getSlip(id);
        if (!account.is(Role.COORDINATOR) && !slip.toId().equals(account.id())) {
            throw new RefundReading.RefundNotFound(id);
        }
        byte[] pdf = prints.pdf(
                Paper.A5,
                "repayment/slip-paper",
                Map.of(
                        "slip", slip,
                        "lines", reading.lines(id),
                        "holders", regie.inOffice(),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"bon-%s.pdf\"".formatted(slip.reference()))
                .header("Cache-Control", "no-store")
                .body(pdf);
    }

    private String show(Model model) {
        model.addAttribute("creditors", reading.creditors());
        model.addAttribute("overpaid", reading.overpaid());
        model.addAttribute("slips", reading.latest());
        model.addAttribute("command", Uuids.next());
        return "repayment/refunds";
    }
}
