package fr.bricoconcierge.spreadsheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Where the columns of a file are, by their titles in any order, whatever the accents and capitals. */
public final class TableColumns {

    private final List<String> titles;

    private TableColumns(List<String> titles) {
        this.titles = titles;
    }

    /**
     * Reads the first line.
     *
     * @throws fr.bricoconcierge.shared.Refused beside {@code file}, when a column is missing that one cannot do without
     */
    public static TableColumns of(TableLine header, List<String> needed) {
        var columns = new TableColumns(
                header.cells().stream().map(TableColumns::plain).toList());
        List<String> missing =
                needed.stream().filter(title -> !columns.has(title)).toList();
        if (!missing.isEmpty()) {
            throw TableReader.refused(
                    "Ce fichier n’a pas %s %s. La première ligne nomme les colonnes, séparées par des points-virgules."
                            .formatted(
                                    missing.size() == 1 ? "la colonne" : "les colonnes", String.join(", ", missing)));
        }
        return columns;
    }

    public boolean has(String title) {
        return titles.contains(plain(title));
    }

    /** What the line says in that column; empty when it says nothing, or when the file has no such column. */
    public String in(TableLine line, String title) {
        int at = titles.indexOf(plain(title));
        return at < 0 ? "" : line.cell(at).strip();
    }

    /** Words as they are compared: without accents and capitals. */
    public static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRANCE);
    }
}
