package fr.bricoconcierge.platform;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every part of the pages in every state, in development. */
@Controller
@Profile("!prod")
class StyleController {

    @GetMapping("/style")
    String style() {
        return "style";
    }
}
