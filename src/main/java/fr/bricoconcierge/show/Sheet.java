package fr.bricoconcierge.show;

import java.util.Arrays;
import java.util.Optional;

/** One thing to show, in the order in which they are offered. */
enum Sheet {
    PITCH("presentation", "Qui sommes-nous ?", "Le service en deux minutes", "talk"),
    CHARTER("charte", "Notre charte", "Ce que nous faisons, ce que nous ne faisons pas", "handshake"),
    AMELIO("amelio", "Amelio", "Le conseil gratuit pour rénover, et les aides", "home"),
    PAPERS("papiers", "Les papiers à apporter", "Pour le rendez-vous avec le conseiller", "file"),
    HABITS("bons-gestes", "Les bons gestes", "Moins d’énergie, moins d’eau, moins d’humidité", "thermometer"),
    HOW_TO("fiches-pratiques", "Réparer soi-même", "De petites réparations pas à pas", "wrench");

    private final String slug;
    private final String title;
    private final String lead;
    private final String icon;

    Sheet(String slug, String title, String lead, String icon) {
        this.slug = slug;
        this.title = title;
        this.lead = lead;
        this.icon = icon;
    }

    static Optional<Sheet> of(String slug) {
        return Arrays.stream(values()).filter(sheet -> sheet.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title.replace(" ?", "\u00a0?");
    }

    public String lead() {
        return lead;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** The template that holds its text. */
    String view() {
        return "show/" + slug;
    }
}
