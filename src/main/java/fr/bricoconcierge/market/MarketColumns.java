package fr.bricoconcierge.market;

import fr.bricoconcierge.spreadsheet.TableColumns;
import fr.bricoconcierge.spreadsheet.TableLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a calendar. */
final class MarketColumns {

    static final String COMMUNE = "commune";
    static final String NAME = "nom";
    static final String PLACE = "lieu";
    static final String DAY = "jour";
    static final String START = "début";
    static final String END = "fin";
    static final String WEEKS = "semaines";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String KIND = "genre";
    static final String FIRST = "premier jour";

    static final List<String> NEEDED = List.of(COMMUNE, NAME, PLACE, DAY, START, END);

    private MarketColumns() {}

    /** The line as one names it to somebody. */
    static String what(TableColumns columns, TableLine line) {
        return Stream.of(NAME, COMMUNE, DAY)
                .map(column -> columns.in(line, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
