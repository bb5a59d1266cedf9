package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How each organisation hears of referrals, and when it is reminded. */
@Controller
@RequestMapping("/orientations/suivi/partenaires")
class PartnerController {

    private final PartnerReading reading;
    private final PartnerAddresses addresses;
    private final Settings settings;

    PartnerController(PartnerReading reading, PartnerAddresses addresses, Settings settings) {
        this.reading = reading;
        this.addresses = addresses;
        this.settings = settings;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("delays", DelaysForm.of(settings));
        return shown(model);
    }

    @PostMapping
    String setDelays(
            @Valid @ModelAttribute("delays") DelaysForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                addresses.setDelays(form, account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("partnerlink.delays-set"));
                return "redirect:/orientations/suivi/partenaires";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return shown(model);
    }

    @GetMapping("/{organisation}")
    String address(@PathVariable OrganisationId organisation, Model model) {
        PartnerRow partner = addresses.get(organisation);
        model.addAttribute("form", new AddressForm(partner.email()));
        model.addAttribute("partner", partner);
        return "partnerlink/address";
    }

    @PostMapping("/{organisation}")
    String setAddress(
            @PathVariable OrganisationId organisation,
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        PartnerRow partner = addresses.get(organisation);
        if (binding.hasErrors()) {
            model.addAttribute("partner", partner);
            return "partnerlink/address";
        }
        addresses.set(organisation, form.email(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("partnerlink.address-set"));
        return "redirect:/orientations/suivi/partenaires";
    }

    private String shown(Model model) {
        model.addAttribute("partners", reading.partners());
        return "partnerlink/partners";
    }
}
