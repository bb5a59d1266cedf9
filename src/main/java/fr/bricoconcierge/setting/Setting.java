package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.Labelled;

/** What can be set, with its value until somebody sets it. */
public enum Setting implements Labelled {
    SERVICE_NAME("Nom du service", "Brico-concierge"),
    TOWN_NAME("Nom de la collectivité", "Métropole de Lille"),
    SERVICE_PHONE("Téléphone du service", "+33320000000"),
    SERVICE_EMAIL("Courriel du service", "bonjour@brico.example"),
    /** Where residents find the public pages, without a slash at its end; printed in QR codes. */
    PUBLIC_ADDRESS("Adresse publique du site", "https://brico.example"),
    /** Name and function under official letters. */
    SIGNATORY("Signataire des courriers", "La coordination du service"),
    /** The attachment printed on top of letters; empty: none. */
    LOGO("Logo des documents imprimés", ""),
    /** What buttons, links and the name plate are coloured with on screens; see {@link AccentColour}. */
    ACCENT_COLOUR("Couleur des écrans", AccentColour.STANDARD),
    /** Months after which the code of a notice left at a door is said to be old (N3). */
    NOTICE_MONTHS("Validité d’un avis de passage, en mois", "3"),
    /** For how long a door is left alone after a refusal there (T4). */
    REFUSAL_MONTHS("Durée d’un refus à la porte, en mois", "12"),
    /** First and last day of the pilot, ISO dates; empty while they are not known. */
    PILOT_START("Début du pilote", ""),
    PILOT_END("Fin du pilote", ""),
    /** Pieces of equipment in one standard part that make an installed kit (I2). */
    KIT_PIECES("Équipements posés pour compter un kit", "3"),
    /** Distinct doors that make a sector covered, when it has as many (P1). */
    SECTOR_DOORS("Portes frappées pour couvrir un secteur", "30"),
    /** Days in the field that make a month of activity (P1). */
    FIELD_DAYS("Jours sur le terrain pour compter un mois", "4"),
    /** Euros above which one purchase, or all of one household, needs the coordinator (F3). */
    PURCHASE_CEILING("Plafond par achat, en euros", "30"),
    HOUSEHOLD_CEILING("Plafond par foyer, en euros", "60"),
    /** Whether the act that set up the régie lets it take money of residents (F1). */
    FUND_COLLECTS("Encaissement autorisé", "false"),
    APPOINTMENT_MINUTES("Durée d’un rendez-vous, en minutes", "45"),
    RECEIPT_DAYS("Délai pour remettre un justificatif, en jours", "7"),
    CALL_BACK_WEEKS("Rappel après une orientation, en semaines", "4"),
    /** Working days without an answer after which an organisation is reminded, reminded again, and called silent (R6). */
    CHASE_FIRST_DAYS("Première relance d’un organisme, en jours ouvrés", "5"),
    CHASE_LAST_DAYS("Dernière relance d’un organisme, en jours ouvrés", "10"),
    CHASE_SILENT_DAYS("Orientation silencieuse, après tant de jours ouvrés", "15"),
    /** How long a link serves by which an organisation answers without an account. */
    ANSWER_LINK_DAYS("Validité d’un lien de réponse, en jours", "30"),
    /** When one asks whether an address handed over helped (D1). */
    HELP_WEEKS("Demander si une adresse remise a aidé, après tant de semaines", "3"),
    /** When residents are asked how a visit went, and for how long their link serves (P8). */
    FEEDBACK_AFTER_DAYS("Demander comment s’est passée la visite, après tant de jours", "3"),
    FEEDBACK_LINK_WEEKS("Validité du lien pour répondre, en semaines", "8"),
    /** How often we contact a household, and a household draws on us, before somebody says why (H7). */
    CHARTER_CONTACTS("Contacts de notre part", "3"),
    CHARTER_CONTACT_DAYS("Période pour nos contacts, en jours", "30"),
    CHARTER_VISITS("Interventions dans un foyer", "3"),
    CHARTER_VISIT_MONTHS("Période pour les interventions, en mois", "6"),
    /** Who is alerted when somebody does not come out of a visit made alone, and who after them (A9); empty: nobody. */
    DUTY_NAME("Personne d’astreinte", ""),
    DUTY_EMAIL("Courriel de la personne d’astreinte", ""),
    DUTY_PHONE("Téléphone de la personne d’astreinte", ""),
    DEPUTY_NAME("Suppléant·e", ""),
    DEPUTY_EMAIL("Courriel du suppléant ou de la suppléante", ""),
    DEPUTY_PHONE("Téléphone du suppléant ou de la suppléante", ""),
    /** What « Besoin d’aide » dials. */
    HELP_NUMBER("Numéro de « Besoin d’aide »", "112");

    private final String label;
    private final String standard;

    Setting(String label, String standard) {
        this.label = label;
        this.standard = standard;
    }

    @Override
    public String label() {
        return label;
    }

    /** The value in force until somebody sets another. */
    public String standard() {
        return standard;
    }
}
