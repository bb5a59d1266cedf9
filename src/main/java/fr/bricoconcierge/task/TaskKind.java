package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.Labelled;

/** What sort of thing is due. All but the hand-made close by doing the thing. */
public enum TaskKind implements Labelled {
    CALL_BACK_NOTICE("Rappeler après un avis de passage", "phone"),
    CALL_AFTER_REFERRAL("Prendre des nouvelles après une orientation", "phone"),
    COURTESY_VISIT("Visite de courtoisie", "handshake"),
    CONFIRM_MAKE_SAFE("Confirmer une mise en sécurité", "shield"),
    HAND_IN_RECEIPT("Rendre un ticket", "receipt"),
    APPROVE_PURCHASE("Répondre à une demande d’achat", "euro"),
    VALIDATE_CASH_COUNT("Valider un écart de caisse", "euro"),
    RESTOCK("Réapprovisionner", "package"),
    RECOUNT("Recompter le stock", "package"),
    UNFINISHED_REPORT("Terminer un compte rendu", "note"),
    CALL_APPOINTMENT("Appeler pour un rendez-vous", "calendar"),
    REMIND_APPOINTMENT("Rappeler un rendez-vous", "calendar"),
    MESSAGE_FAILED("Appeler, le message n’est pas arrivé", "phone"),
    PREPARE_CHECKPOINT("Préparer un point d’étape", "flag"),
    INCIDENT("Suivre un incident", "alert"),
    ASK_WHETHER_IT_HELPED("Demander si une adresse a aidé", "book"),
    CHECK_TOOL("Contrôler un outil", "wrench"),
    WEEK_NOTE("Écrire la note de la semaine", "note"),
    HAND_MADE("À faire", "list");

    private final String label;
    private final String icon;

    TaskKind(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    /** A report or a note is its writer's to end, a receipt is where the buyer is; money and incidents are answered by whoever coordinates. */
    public boolean isEntrustable() {
        return this != UNFINISHED_REPORT
                && this != WEEK_NOTE
                && this != HAND_IN_RECEIPT
                && this != APPROVE_PURCHASE
                && this != VALIDATE_CASH_COUNT
                && this != INCIDENT;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }
}
