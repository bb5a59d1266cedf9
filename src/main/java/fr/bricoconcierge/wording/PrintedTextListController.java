package fr.bricoconcierge.wording;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All texts that are printed, and the logo above them. */
@Controller
@RequestMapping("/pilote/textes")
class PrintedTextListController {

    private final PrintedLogo logo;

    PrintedTextListController(PrintedLogo logo) {
        this.logo = logo;
    }

    @GetMapping
    String list(Model model) {
        return show(model.addAttribute("form", new LogoForm(null)));
    }

    @PostMapping("/logo")
    String setLogo(
            @ModelAttribute("form") LogoForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        MultipartFile file = form.logo();
        try {
            logo.set(file == null ? new byte[0] : file.getBytes(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("wording.logo-set"));
            return "redirect:/pilote/textes";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return show(model);
        }
    }

    @PostMapping("/logo/retrait")
    String removeLogo(@AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        logo.remove(account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("wording.logo-removed"));
        return "redirect:/pilote/textes";
    }

    private String show(Model model) {
        model.addAttribute("texts", PrintedText.values());
        model.addAttribute("logo", logo.dataUri().orElse(null));
        return "wording/list";
    }

    /** The image that is sent. */
    record LogoForm(@Nullable MultipartFile logo) {}
}
