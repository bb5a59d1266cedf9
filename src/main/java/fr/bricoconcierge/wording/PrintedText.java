package fr.bricoconcierge.wording;

import static fr.bricoconcierge.wording.Placeholder.COMMUNE;
import static fr.bricoconcierge.wording.Placeholder.CONTACTS;
import static fr.bricoconcierge.wording.Placeholder.CONTACT_PERIOD;
import static fr.bricoconcierge.wording.Placeholder.DATES;
import static fr.bricoconcierge.wording.Placeholder.EMAIL;
import static fr.bricoconcierge.wording.Placeholder.PHONE;
import static fr.bricoconcierge.wording.Placeholder.SECTOR;
import static fr.bricoconcierge.wording.Placeholder.SERVICE;
import static fr.bricoconcierge.wording.Placeholder.SIGNATORY;
import static fr.bricoconcierge.wording.Placeholder.SITE;
import static fr.bricoconcierge.wording.Placeholder.TOWN;
import static fr.bricoconcierge.wording.Placeholder.VISITS;
import static fr.bricoconcierge.wording.Placeholder.VISIT_PERIOD;

import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The texts that are printed, with their words until somebody writes others. */
public enum PrintedText implements Labelled {
    LETTER(
            "courrier",
            "Courrier aux habitants",
            "Il annonce la tournée, une page par adresse.",
            EnumSet.of(SERVICE, TOWN, PHONE, EMAIL, SITE, SIGNATORY, COMMUNE, SECTOR, DATES)),
    FLYER(
            "flyer",
            "Flyer",
            "On le remet en main propre, à la porte ou sur le marché.",
            EnumSet.of(SERVICE, TOWN, PHONE, EMAIL, SITE, COMMUNE)),
    POSTER(
            "affiche",
            "Affiche des permanences",
            "Elle est posée dans les lieux de passage, avec les prochaines dates.",
            EnumSet.of(SERVICE, TOWN, PHONE, EMAIL, SITE, COMMUNE)),
    NOTICE(
            "avis",
            "Avis de passage",
            "Il est laissé aux portes où personne ne répond. Un quart de page\u00a0: écrivez court.",
            EnumSet.of(SERVICE, TOWN, PHONE, EMAIL, SITE)),
    CHARTER(
            "charte",
            "Charte",
            "Ni trop de contacts, ni trop d’interventions\u00a0: ce que nous promettons, ce que nous demandons.",
            EnumSet.of(SERVICE, TOWN, PHONE, EMAIL, SITE, CONTACTS, CONTACT_PERIOD, VISITS, VISIT_PERIOD));

    private final String path;
    private final String label;
    private final String about;
    private final Set<Placeholder> placeholders;

    PrintedText(String path, String label, String about, Set<Placeholder> placeholders) {
        this.path = path;
        this.label = label;
        this.about = about;
        this.placeholders = placeholders;
    }

    static Optional<PrintedText> at(String path) {
        return Arrays.stream(values()).filter(text -> text.path.equals(path)).findFirst();
    }

    @Override
    public String label() {
        return label;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    public String about() {
        return about;
    }

    /** Characters of its body: a notice is a quarter of a page, the others are held to a page when they are laid out. */
    int longest() {
        return this == NOTICE ? 360 : 2500;
    }

    /** Said when its words do not fit on the paper. */
    String tooLong() {
        return this == NOTICE
                ? "Ce texte ne tient pas sur un quart de page. Raccourcissez-le, ou faites moins de lignes."
                : "Ce texte ne tient pas sur une page. Raccourcissez-le.";
    }

    /** What may be left open in it. */
    public Set<Placeholder> placeholders() {
        return placeholders;
    }

    /** The words in force until somebody writes others. */
    Words standard() {
        return StandardWords.of(this);
    }
}
