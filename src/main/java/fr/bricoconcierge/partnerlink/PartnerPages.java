package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the pages behind an organisation's link. */
@Component
class PartnerPages {

    private final PartnerReading reading;
    private final Settings settings;

    PartnerPages(PartnerReading reading, Settings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    /** What every one of them has. */
    void prepare(HttpServletRequest request, Model model) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        model.addAttribute("csrf", csrf.getToken()); // its cookie must leave before the page does
        model.addAttribute("service", settings.text(Setting.SERVICE_NAME));
        model.addAttribute("town", settings.text(Setting.TOWN_NAME));
        model.addAttribute("servicePhone", settings.text(Setting.SERVICE_PHONE));
        model.addAttribute("servicePhoneSaid", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)));
    }

    /** Before « Ouvrir »: nothing of anybody. */
    String closed(String token, OpenLink link, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("link", link);
        model.addAttribute("organisation", reading.organisationOf(link));
        return "partnerlink/closed";
    }

    String opened(String token, OpenLink link, PartnerView view, Model model) {
        closed(token, link, model);
        model.addAttribute("view", view);
        model.addAttribute("reasons", RefusalForm.choices());
        if (!model.containsAttribute("refusal")) {
            model.addAttribute("refusal", RefusalForm.EMPTY);
        }
        if (!model.containsAttribute("file")) {
            model.addAttribute("file", FileForm.EMPTY);
        }
        return "partnerlink/opened";
    }

    /** @param still the link where it goes on serving, for the number of the file */
    String thanks(@Nullable OpenLink still, Model model) {
        model.addAttribute("still", still);
        return "partnerlink/thanks";
    }
}
