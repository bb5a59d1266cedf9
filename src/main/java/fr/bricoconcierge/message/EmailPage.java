package fr.bricoconcierge.message;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The designed form of an e-mail: one file, its styles within, no image to fetch and so nothing that tells it was read. */
@Component
class EmailPage {

    private final ITemplateEngine templates;
    private final Settings settings;
    private final String styles;

    EmailPage(ITemplateEngine templates, Settings settings) throws IOException {
        this.templates = templates;
        this.settings = settings;
        this.styles = new ClassPathResource("message/email.css").getContentAsString(StandardCharsets.UTF_8);
    }

    /** @param internal whether it is written to the team, who did not ask for it */
    String of(MessageText text, boolean internal) {
        Document page =
                Jsoup.parse(templates.process("message/email", new Context(Locale.FRANCE, values(text, internal))));
        page.outputSettings().prettyPrint(false);
        page.head().appendElement("style").appendText(styles);
        return page.outerHtml();
    }

    private Map<String, Object> values(MessageText text, boolean internal) {
        return Map.of(
                "text",
                text,
                "internal",
                internal,
                "link",
                MessageText.LINK,
                "service",
                settings.text(Setting.SERVICE_NAME),
                "town",
                settings.text(Setting.TOWN_NAME),
                "phone",
                PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)));
    }
}
