package fr.bricoconcierge.address;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a box for an address offers while one types; posted, so that no address stands in a log of requests. */
@Controller
class AddressCompletionController {

    private static final int LONGEST = 100;

    private final AddressCompletion completion;

    AddressCompletionController(AddressCompletion completion) {
        this.completion = completion;
    }

    @PostMapping("/adresses/suggestions")
    String suggest(
            @RequestParam(required = false) @Nullable String texte,
            @RequestParam(required = false) @Nullable String commune,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        String typed = texte == null ? "" : texte.substring(0, Math.min(texte.length(), LONGEST));
        model.addAttribute("suggestions", completion.suggest(typed, commune));
        return "address/suggestions :: options";
    }
}
