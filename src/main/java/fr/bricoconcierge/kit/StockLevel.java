package fr.bricoconcierge.kit;

/**
 * How much of one item there is.
 *
 * @param here in the place looked at: the depot or one person's stock
 * @param carried by everybody together
 */
record StockLevel(KitItemId id, String name, KitItemKind kind, String unit, int here, int carried, int threshold) {

    public boolean isLow() {
        return here < threshold;
    }

    /** « 12 pièces », « 1 pièce ». */
    public String said() {
        return here + "\u00a0" + (here > 1 ? plural() : unit);
    }

    private String plural() {
        return unit.endsWith("s") || unit.endsWith("x") || unit.length() < 3
                ? unit
                : unit + (unit.endsWith("au") ? "x" : "s");
    }
}
