package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** What protects whoever works in a home (I7). */
public enum SafetyWear implements Labelled {
    GLOVES("Gants"),
    GLASSES("Lunettes"),
    SHOES("Chaussures de sécurité"),
    MASK("Masque"),
    TESTER("Testeur de tension");

    private final String label;

    SafetyWear(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
