package fr.bricoconcierge.spreadsheet;

import fr.bricoconcierge.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** Reads a spreadsheet of any usual kind as lines of text, within limits. */
public final class TableReader {

    public static final int LONGEST_CELL = 2_000;

    static final int MOST_COLUMNS = 60;

    private final TableLimits limits;
    private final List<TableLine> lines = new ArrayList<>();

    private TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /** @throws Refused beside {@code file}, when it is no table or too large a one */
    public static List<TableLine> read(byte[] file, TableLimits limits) {
        if (file.length > limits.bytes()) {
            throw limits.tooHeavy();
        }
        TableReader table = new TableReader(limits);
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
            throw refused("Ce fichier a plus de %d colonnes\u00a0: gardez celles qu’il faut.".formatted(MOST_COLUMNS));
        }
        TableLine line =
                new TableLine(number, cells.stream().map(TableReader::clean).toList());
        if (!line.isBlank()) {
            lines.add(line);
        }
        if (lines.size() > limits.lines() + 1) {
            throw limits.tooLong();
        }
    }

    /** A refusal of the file as a whole. */
    public static Refused refused(String sentence) {
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
