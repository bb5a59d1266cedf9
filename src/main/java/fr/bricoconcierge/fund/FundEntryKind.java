package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Labelled;

/** What a line of the ledger is about. */
enum FundEntryKind implements Labelled {
    ALLOTMENT("Dotation"),
    PURCHASE("Achat"),
    REPAYMENT("Remboursement d’un habitant"),
    WRITE_OFF("Remise gracieuse"),
    DISCREPANCY("Écart de caisse"),
    RETURN("Retour au Trésor"),
    CORRECTION("Correction");

    private final String label;

    FundEntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
