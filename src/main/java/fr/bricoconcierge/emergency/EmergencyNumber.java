package fr.bricoconcierge.emergency;

import java.util.List;

/** A number that anybody in France may dial, day and night unless it says otherwise. */
public enum EmergencyNumber {
    FIRE_BRIGADE("Pompiers", "18"),
    EUROPEAN("Toutes urgences", "112"),
    POLICE("Police", "17"),
    SILENT("Urgences par SMS, sans parler", "114"),
    WOMEN("Violences femmes info", "3919"),
    CHILDREN("Enfance en danger", "119"),
    GAS("Urgence sécurité gaz", "0 800 47 33 33"),
    POWER_GRID("Dépannage électricité, Nord", "09 72 67 50 59"),
    UNFIT_HOUSING("Info logement indigne", "0 806 706 806");

    /** Shown as soon as danger is said, before anybody knows which. */
    static final List<EmergencyNumber> AT_ONCE = List.of(EUROPEAN, FIRE_BRIGADE, POLICE, GAS, SILENT);

    private final String label;
    private final String number;

    EmergencyNumber(String label, String number) {
        this.label = label;
        this.number = number;
    }

    public String label() {
        return label;
    }

    /** As one dials it, with the spaces that help reading. */
    public String number() {
        return number;
    }

    public String href() {
        return (this == SILENT ? "sms:" : "tel:") + number.replace(" ", "");
    }
}
