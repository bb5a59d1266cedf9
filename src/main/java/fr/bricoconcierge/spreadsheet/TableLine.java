package fr.bricoconcierge.spreadsheet;

import java.util.List;

/**
 * One line of a file as it was brought.
 *
 * @param line its number in the file, the first is 1
 */
public record TableLine(int line, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What stands in a column; empty when the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
