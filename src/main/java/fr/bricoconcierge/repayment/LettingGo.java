package fr.bricoconcierge.repayment;

import fr.bricoconcierge.shared.Labelled;

/** Why what a household owes is let go of; a closed list, so that the ledger says nothing about anybody. */
enum LettingGo implements Labelled {
    MEANS("Moyens insuffisants"),
    SMALL("Somme trop faible pour être réclamée"),
    GONE("Personne injoignable ou partie"),
    OURS("Erreur du service");

    private final String label;

    LettingGo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
