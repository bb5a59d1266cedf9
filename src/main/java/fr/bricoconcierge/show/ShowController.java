package fr.bricoconcierge.show;

import fr.bricoconcierge.charter.CharterText;
import fr.bricoconcierge.howto.HowToSheets;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** « Montrer »: the tablet in the resident's hands, for as long as one likes, network or not (E2). */
@Controller
@RequestMapping("/montrer")
class ShowController {

    private final Settings settings;
    private final CharterText charter;
    private final HowToSheets howTo;

    ShowController(Settings settings, CharterText charter, HowToSheets howTo) {
        this.settings = settings;
        this.charter = charter;
        this.howTo = howTo;
    }

    @GetMapping
    String all(Model model, HttpServletResponse response) {
        model.addAttribute("sheets", Sheet.values());
        return show("show/all", model, response);
    }

    @GetMapping("/{slug}")
    String one(@PathVariable String slug, Model model, HttpServletResponse response) {
        Sheet sheet = Sheet.of(slug).orElseThrow(() -> new SheetNotFound(slug));
        model.addAttribute("sheet", sheet);
        if (sheet == Sheet.CHARTER) {
            model.addAttribute("charter", charter.inForce());
        }
        if (sheet == Sheet.HOW_TO) {
            model.addAttribute("howTo", howTo.texts());
        }
        return show(sheet.view(), model, response);
    }

    /** The pages hold nothing about anybody, so the browser may keep them. */
    private String show(String view, Model model, HttpServletResponse response) {
        String phone = settings.text(Setting.SERVICE_PHONE);
        model.addAttribute("phoneSaid", PhoneNumber.shown(phone));
        model.addAttribute("town", settings.text(Setting.TOWN_NAME));
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().getHeaderValue());
        return view;
    }
}
