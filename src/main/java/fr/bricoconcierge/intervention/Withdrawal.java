package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** Why a visit was given up, which is always allowed. */
public enum Withdrawal implements Labelled {
    REFUSED("La personne ne veut plus"),
    DOG("Chien"),
    ALCOHOL("Alcool"),
    THREAT("Menace"),
    UNHEALTHY("Logement insalubre"),
    OUT_OF_SCOPE("Hors de notre rôle"),
    OTHER("Autre raison");

    private final String label;

    Withdrawal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
