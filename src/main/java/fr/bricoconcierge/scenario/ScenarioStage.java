package fr.bricoconcierge.scenario;

import fr.bricoconcierge.shared.Labelled;

/** What part of the scenario an adjustment changes. */
public enum ScenarioStage implements Labelled {
    FIRST_CONTACT("Premier contact"),
    INTERVENTION("Intervention"),
    FOLLOW_UP("Réorientation et suivi"),
    ORGANISATION("Organisation");

    private final String label;

    ScenarioStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
