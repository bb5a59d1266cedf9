package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;
import java.util.List;

/** What a person may agree to, each apart, with the words that are read out. */
public enum ConsentPurpose implements Labelled {
    KEEP_CARD(
            "Garder ma fiche",
            "Nous gardons votre nom, vos coordonnées et ce que nous faisons ensemble, pour pouvoir revenir vers vous."
                    + " Si vous dites non, nous vous aidons de la même façon et nous effaçons votre nom après la visite."),
    SHARE_WITH_AMELIO(
            "Transmettre mes coordonnées à Amelio",
            "Nous donnons vos coordonnées et ce que nous avons vu ensemble à une conseillère ou un conseiller d’Amelio,"
                    + " pour qu’il vous parle de vos travaux. Personne d’autre ne les reçoit."),
    EMAIL_REMINDERS(
            "Me rappeler mes rendez-vous par courriel",
            "Nous vous écrivons un courriel avant chaque rendez-vous, et un après une visite pour savoir comment elle"
                    + " s’est passée. Rien d’autre."),
    SMS_REMINDERS(
            "Me rappeler mes rendez-vous par SMS",
            "Nous vous envoyons un SMS avant chaque rendez-vous, et un après une visite pour savoir comment elle s’est"
                    + " passée. Rien d’autre.");

    /** Read on the public page, where nobody could help without knowing whom: there one says no by calling instead. */
    private static final String ON_THE_PUBLIC_PAGE =
            "Nous gardons votre prénom, vos coordonnées et ce que nous faisons ensemble, pour pouvoir vous rappeler."
                    + " Vous préférez que nous ne gardions rien\u00a0? Appelez-nous plutôt\u00a0: nous vous aidons aussi.";

    /** Moves with any word of the texts above; consents keep the version that was read out. */
    static final String TEXT_VERSION = "2026-11-3";

    /** The first version whose reminders say that we also ask after a visit; who agreed before is not asked. */
    public static final String ASKED_AFTERWARDS_SINCE = "2026-11-3";

    /** What needs a way to reach the person, and a card that is kept. */
    static final List<ConsentPurpose> REMINDERS = List.of(EMAIL_REMINDERS, SMS_REMINDERS);

    private final String label;
    private final String text;

    ConsentPurpose(String label, String text) {
        this.label = label;
        this.text = text;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isReminder() {
        return REMINDERS.contains(this);
    }

    /** What is read out before the person answers. */
    public String text() {
        return text;
    }

    /** What the person reads or hears, by how they answer. */
    public String text(ConsentHow how) {
        return this == KEEP_CARD && how == ConsentHow.PUBLIC_PAGE ? ON_THE_PUBLIC_PAGE : text;
    }
}
