package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.shared.Labelled;

/** What kind of file one takes away. */
enum ExportFormat implements Labelled {
    XLSX("Classeur Excel (.xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("Fichier texte pour tableur (.csv)", "text/csv;charset=UTF-8");

    private final String label;
    private final String mediaType;

    ExportFormat(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    @Override
    public String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }
}
