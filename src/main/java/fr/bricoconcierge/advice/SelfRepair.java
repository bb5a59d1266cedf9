package fr.bricoconcierge.advice;

import fr.bricoconcierge.shared.Labelled;

/** Whether a problem can be repaired without a professional, and whether the person is able to. */
public enum SelfRepair implements Labelled {
    ABLE("Oui, et la personne peut le faire"),
    UNABLE("Oui, mais la personne n’en est pas capable"),
    NO("Non, il faut un professionnel");

    private final String label;

    SelfRepair(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
