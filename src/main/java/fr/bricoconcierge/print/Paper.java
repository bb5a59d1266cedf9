package fr.bricoconcierge.print;

/** A sheet of paper and its margins. */
public enum Paper {
    A4("A4", "18mm 18mm 16mm 18mm"),
    /** For sheets that are cut: what is drawn reaches the edge. */
    A4_WHOLE("A4", "0"),
    A4_LANDSCAPE("A4 landscape", "12mm 14mm 12mm 14mm"),
    A3("A3", "24mm 24mm 20mm 24mm"),
    A3_LANDSCAPE("A3 landscape", "14mm 16mm 14mm 16mm"),
    A5("A5", "12mm 12mm 12mm 12mm");

    private final String size;
    private final String margins;

    Paper(String size, String margins) {
        this.size = size;
        this.margins = margins;
    }

    /** In points. */
    float rightMargin() {
        String[] margins = this.margins.replace("mm", "").split(" ");
        return margins.length == 1 ? 0 : Float.parseFloat(margins[1]) * 72 / 25.4f;
    }

    String css() {
        return "@page { size: " + size + "; margin: " + margins + "; }\n";
    }
}
