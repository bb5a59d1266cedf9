package fr.bricoconcierge.audit;

import fr.bricoconcierge.shared.Labelled;

/** What somebody did that must be looked back at. */
public enum AuditAction implements Labelled {
    MERGED_CARDS("Deux fiches réunies", "people", "/habitants/"),
    EXPORTED_CARDS("Liste d’habitants exportée", "download", ""),
    IMPORTED_CARDS("Habitants importés d’un fichier", "upload", "/habitants/import/"),
    EXPORTED_ADDRESS_BOOK("Carnet d’adresses exporté", "download", ""),
    IMPORTED_ADDRESS_BOOK("Carnet d’adresses importé d’un fichier", "upload", ""),
    EXPORTED_LOGBOOK("Carnet des interventions exporté", "download", ""),
    EXPORTED_FUND("Relevé du fonds exporté", "download", ""),
    EXPORTED_FEEDBACK("Retours exportés", "download", ""),
    CHANGED_CEILINGS("Plafonds d’aides modifiés", "pencil", ""),
    PRINTED_REFERRAL("Fiche d’orientation imprimée", "file", "/orientations/suivi/"),
    EXPORTED_REFERRALS("Orientations d’un mois exportées", "download", ""),
    READ_REFERRAL_BY_LINK("Orientation ouverte par un lien", "eye", "/orientations/suivi/"),
    ADDED_ORGANISATION("Organisme ajouté", "plus", "/comptes/organismes/"),
    CHANGED_ORGANISATION("Organisme modifié", "pencil", "/comptes/organismes/"),
    RETIRED_ORGANISATION("Organisme retiré", "ban", "/comptes/organismes/"),
    BROUGHT_BACK_ORGANISATION("Organisme repris", "undo", "/comptes/organismes/"),
    READ_LOG("Journal consulté", "eye", "");

    private final String label;
    private final String icon;
    private final String records;

    AuditAction(String label, String icon, String records) {
        this.label = label;
        this.icon = icon;
        this.records = records;
    }

    @Override
    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    /** Where the page of the record begins, empty when it has none. */
    public String records() {
        return records;
    }
}
