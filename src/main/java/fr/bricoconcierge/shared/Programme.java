package fr.bricoconcierge.shared;

/** What a file is opened for. */
public enum Programme implements Labelled {
    INFORMATION("Information"),
    AMELIO("AMELIO"),
    AMELIO_PLUS("AMELIO+"),
    OTHER("Autre programme");

    private final String label;

    Programme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
