package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the columns of a file are, by their names in any order, whatever the accents. */
final class MarketColumns {

    static final String COMMUNE = "commune";
    static final String NAME = "nom";
    static final String PLACE = "lieu";
    static final String DAY = "jour";
    static final String START = "debut";
    static final String END = "fin";
    static final String WEEKS = "semaines";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String KIND = "genre";
    static final String FIRST = "premier jour";

    private static final List<String> NEEDED = List.of(COMMUNE, NAME, PLACE, DAY, START, END);

    private final List<String> names;

    private MarketColumns(List<String> names) {
        this.names = names;
    }

    /** Reads the first line; refuses a file that lacks a column one cannot do without. */
    static MarketColumns of(List<String> header) {
        var columns =
                new MarketColumns(header.stream().map(MarketColumns::plain).toList());
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    "file",
                    "Ce fichier n’a pas %s %s. La première ligne nomme les colonnes, séparées par des points-virgules."
                            .formatted(missing.size() == 1 ? "la colonne" : "les colonnes", said(missing)));
        }
        return columns;
    }

    /** What the line says in that column; empty when it says nothing, or when the file has no such column. */
    String in(List<String> fields, String column) {
        int at = names.indexOf(column);
        return at < 0 || at >= fields.size() ? "" : fields.get(at).strip();
    }

    /** The line as one names it to somebody. */
    String what(List<String> fields) {
        return String.join(
                ", ",
                Stream.of(NAME, COMMUNE, DAY)
                        .map(column -> in(fields, column))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** Whether the line is one of separators alone, as spreadsheets leave them. */
    boolean isBlank(List<String> fields) {
        return IntStream.range(0, fields.size()).allMatch(i -> fields.get(i).isBlank());
    }

    private static String said(List<String> names) {
        return String.join(", ", names).replace(START, "début");
    }

    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRANCE);
    }
}
