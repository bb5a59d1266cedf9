package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All that the pilot can count, and aim at (P1): its written definition. What it reads stands in {@link CountedRows} under
 * the same name, how its rows are shown in {@link ShownRows}. The first five are the founding document's targets.
 */
enum CountedFigure implements Labelled {
    DOORS(
            "portes",
            "Portes frappées",
            "portes",
            null,
            "Chaque porte compte une fois, dès qu’un passage y a été enregistré et n’a pas été "
                    + "annulé, qu’on ait ouvert ou non."),
    SECTORS(
            "secteurs",
            "Secteurs couverts",
            "secteurs",
            Setting.SECTOR_DOORS,
            "Un secteur est couvert quand une tournée y est terminée et que %s portes différentes y "
                    + "ont été frappées – ou toutes ses portes, s’il en a moins. Un passage garde le secteur "
                    + "que sa porte avait ce jour-là."),
    MONTHS(
            "mois",
            "Mois d’activité",
            "mois",
            Setting.FIELD_DAYS,
            "Un mois du calendrier compte dès le %s jour passé sur le terrain\u00a0: porte frappée, "
                    + "pointage à une permanence ou visite."),
    KITS(
            "kits",
            "Kits installés",
            "kits",
            Setting.KIT_PIECES,
            "Un kit est une partie standard d’intervention où au moins %s petits équipements ont été "
                    + "posés, dès qu’ils le sont et avant même que la visite soit close. Une visite abandonnée "
                    + "ne compte pas."),
    FILES(
            "dossiers",
            "Dossiers Amelio",
            "dossiers",
            null,
            "Chaque foyer compte une fois, quand un dossier AMELIO ou AMELIO+ a été ouvert à la suite "
                    + "d’une orientation et n’a pas été repris. Les dossiers «\u00a0information\u00a0» n’y sont "
                    + "pas."),
    OPENED(
            "portes-ouvertes",
            "Portes ouvertes",
            "portes",
            null,
            "Chaque porte où quelqu’un a ouvert au moins une fois."),
    TOURS(
            "tournees",
            "Tournées terminées",
            "tournées",
            null,
            "Chaque tournée terminée, à la main ou parce que toutes ses portes étaient faites."),
    STANDS(
            "permanences",
            "Permanences tenues",
            "permanences",
            null,
            "Chaque date de permanence close, installée ou en déambulation."),
    CONVERSATIONS(
            "conversations",
            "Conversations en permanence",
            "conversations",
            null,
            "Chaque appui sur «\u00a0Conversation\u00a0» pendant une permanence, s’il n’a pas été " + "repris."),
    NOTICES("avis", "Avis de passage laissés", "avis", null, "Chaque avis laissé à une porte."),
    RETURNS(
            "retours",
            "Retours d’avis",
            "retours",
            null,
            "Chaque avis laissé à une porte qui a amené une demande de rappel ou une fiche."),
    CONTACTS(
            "contacts",
            "Foyers rencontrés",
            "foyers",
            null,
            "Chaque foyer dont quelqu’un nous a parlé et a une fiche. Deux fiches réunies comptent " + "une fois."),
    SENT(
            "bouche-a-oreille",
            "Foyers venus par le bouche-à-oreille",
            "foyers",
            null,
            "Chaque foyer rencontré d’abord parce qu’un habitant nous l’a envoyé."),
    CONTACT_3(
            "contact-3",
            "Personnes au Contact+3",
            "personnes",
            null,
            "Chaque personne envoyée par quelqu’un qui nous avait lui-même été envoyé, ou plus loin "
                    + "encore\u00a0: degré 3 et plus."),
    VISITS(
            "interventions",
            "Interventions",
            "interventions",
            null,
            "Chaque visite commencée et qui n’a pas été abandonnée."),
    HOMES(
            "foyers-visites",
            "Foyers visités",
            "foyers",
            null,
            "Chaque foyer chez qui au moins une intervention a eu lieu."),
    MADE_SAFE(
            "mises-en-securite",
            "Mises en sécurité",
            "mises en sécurité",
            null,
            "Chaque danger mis en sécurité\u00a0: le travail est noté, on a dit qu’il est provisoire "
                    + "et quand on revient."),
    REFERRED(
            "foyers-orientes",
            "Foyers orientés vers Amelio",
            "foyers",
            null,
            "Chaque foyer orienté au moins une fois."),
    MET(
            "foyers-recus",
            "Foyers reçus par un conseil",
            "foyers",
            null,
            "Chaque foyer qu’un conseil a rencontré au moins une fois."),
    INFORMATION(
            "information",
            "Dossiers «\u00a0information\u00a0»",
            "foyers",
            null,
            "Chaque foyer compte une fois, quand un dossier «\u00a0information\u00a0» a été ouvert et "
                    + "n’a pas été repris."),
    PURCHASES("achats", "Achats payés par le fonds", "achats", null, "Chaque achat payé.");

    private final String slug;
    private final String label;
    private final String unit;
    private final @Nullable Setting limit;
    private final String definition;

    CountedFigure(String slug, String label, String unit, @Nullable Setting limit, String definition) {
        this.slug = slug;
        this.label = label;
        this.unit = unit;
        this.limit = limit;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the figure counts, in the plural. */
    public String unit() {
        return unit;
    }

    /** The number that the definition leaves to the coordinator, when it leaves one. */
    @Nullable
    Setting limit() {
        return limit;
    }

    String definition(@Nullable String limitInForce) {
        return limitInForce == null ? definition : definition.formatted(limitInForce);
    }

    /** How the figure is written in an address. */
    public String slug() {
        return slug;
    }

    static CountedFigure ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new PilotNotFound(slug));
    }
}
