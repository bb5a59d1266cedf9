package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** What a telephone call led to. */
public enum CallResult implements Labelled {
    APPOINTMENT("Un rendez-vous"),
    NEWS("Des nouvelles"),
    INFORMATION("Un renseignement"),
    CALL_AGAIN("À rappeler plus tard"),
    NOTHING("Rien de plus");

    private final String label;

    CallResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
