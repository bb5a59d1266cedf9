package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Labelled;

/** What a line of the ledger is about. */
public enum FundEntryKind implements Labelled {
    ALLOTMENT("Dotation", true),
    PURCHASE("Achat", true),
    REPAYMENT("Remboursement d’un habitant", true),
    /** The treasury claims it from the resident: the fund may not take their money. */
    TITLE("Titre à émettre", false),
    WRITE_OFF("Remise gracieuse", false),
    DISCREPANCY("Écart de caisse", true),
    RETURN("Retour au Trésor", true),
    CORRECTION("Correction", true),
    HANDED_OVER("Espèces remises", false),
    GIVEN_BACK("Espèces rendues", false),
    /** Of what somebody of the team had paid: the envelope felt it when the purchase was accepted. */
    REFUND("Remboursement à l’équipe", false);

    private final String label;
    private final boolean movesEnvelope;

    FundEntryKind(String label, boolean movesEnvelope) {
        this.label = label;
        this.movesEnvelope = movesEnvelope;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether its amount is below nought. */
    boolean leaves() {
        return this == PURCHASE || this == RETURN || this == GIVEN_BACK || this == REFUND;
    }

    /** Whether the envelope feels it; a correction does as what it corrects. */
    boolean movesEnvelope() {
        return movesEnvelope;
    }
}
