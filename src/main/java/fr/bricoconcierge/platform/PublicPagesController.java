package fr.bricoconcierge.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that anybody may read about the application itself. */
@Controller
class PublicPagesController {

    @GetMapping("/confidentialite")
    String privacy() {
        return "platform/privacy";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "platform/accessibility";
    }
}
