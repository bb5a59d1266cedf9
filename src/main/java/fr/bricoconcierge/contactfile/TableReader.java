package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** Reads a spreadsheet of any usual kind as lines of text, within limits. */
final class TableReader {

    /** In bytes; five thousand contacts are far from it. */
    static final int LARGEST_FILE = 5_000_000;

    static final int MOST_LINES = 5_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 2_000;

    private final List<StagedLine> lines = new ArrayList<>();

    private TableReader() {}

    /** @throws Refused beside {@code file}, when it is no table or too large a one */
    static List<StagedLine> read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooHeavy();
        }
        TableReader table = new TableReader();
        if (XlsxTable.is(file)) {
            XlsxTable.read(file, table);
        } else {
            CsvTable.read(file, table);
        }
        if (table.lines.isEmpty()) {
            throw refused("Ce fichier est vide.");
        }
        return table.lines;
    }

    /** Takes a line; those of nothing but separators, as spreadsheets leave them, are no lines. */
    void take(int number, List<String> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw refused(
                    "Ce fichier a plus de %d colonnes\u00a0: gardez celles des contacts.".formatted(MOST_COLUMNS));
        }
        StagedLine line =
                new StagedLine(number, cells.stream().map(TableReader::clean).toList());
        if (!line.isBlank()) {
            lines.add(line);
        }
        if (lines.size() > MOST_LINES + 1) {
            throw refused("Ce fichier a plus de 5\u202f000 lignes\u00a0: partagez-le en plusieurs.");
        }
    }

    static Refused tooHeavy() {
        return refused("Ce fichier dépasse 5\u00a0Mo\u00a0: partagez-le en plusieurs.");
    }

    static Refused refused(String sentence) {
        return new Refused("file", sentence);
    }

    /** One line of text, without what nobody sees and what turns writing around; its length shows later whether it was far too long. */
    private static String clean(String cell) {
        String visible = cell.replaceAll("[\\u200b\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
        return visible.length() > LONGEST_CELL ? visible.substring(0, LONGEST_CELL) : visible;
    }
}
