package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** A habit that costs nothing, talked about before leaving. */
public enum GoodHabit implements Labelled {
    HEATING_19("Chauffer à 19 °C, 17 °C dans les chambres"),
    AIRING("Aérer 5 à 10 minutes par jour, chauffage coupé"),
    RADIATORS_FREE("Ne rien poser devant les radiateurs"),
    SHUTTERS("Fermer volets et rideaux la nuit"),
    VENTS_OPEN("Ne pas boucher les grilles d’aération"),
    STANDBY("Couper les veilles"),
    SHOWER("Douches courtes, eau moins chaude"),
    COLD_WASH("Laver à 30 °C, machine pleine"),
    LEAKS("Surveiller le compteur d’eau et les fuites"),
    BILLS("Relever ses compteurs, lire ses factures");

    private final String label;

    GoodHabit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
