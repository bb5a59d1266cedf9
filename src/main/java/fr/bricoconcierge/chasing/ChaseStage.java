package fr.bricoconcierge.chasing;

/** How far an organisation has been reminded. */
enum ChaseStage {
    REMINDED("reminded_at"),
    LAST_REMINDED("last_reminded_at"),
    SILENT("silent_at");

    private final String column;

    ChaseStage(String column) {
        this.column = column;
    }

    /** Where it is written down that this was done. */
    String column() {
        return column;
    }
}
