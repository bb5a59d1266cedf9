package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The logbook as a table: no name, no address. */
final class LogbookSheet {

    static final List<String> HEADER = List.of(
            "Jour",
            "Quoi",
            "Issue",
            "Par",
            "Secteur",
            "Rencontre",
            "Occasion ou canal",
            "Parties",
            "Thèmes",
            "Demande",
            "Demandé d’abord",
            "Besoin au bout du compte",
            "Comment cela s’est passé",
            "Minutes",
            "Situations",
            "Ce que cela m’apprend");

    private LogbookSheet() {}

    static void write(Sheet sheet, LogbookRow row) {
        List<Object> cells = new ArrayList<>(List.of(Moment.dateOf(row.at())));
        cells.addAll(words(row));
        sheet.write(cells);
    }

    /** What stands after the day. */
    private static List<String> words(LogbookRow row) {
        String occasion = row.occasion() == null
                ? LogbookRow.label(row.channel())
                : row.occasion().label();
        return List.of(
                row.kind().label(),
                row.outcome().label(),
                said(row.who()),
                said(row.sector()),
                said(LogbookRow.label(row.origin())),
                said(row.cause() == null ? occasion : row.cause().label()),
                row.kinds(),
                row.themeNames(),
                row.requested(),
                said(LogbookRow.label(row.askedFirst())),
                said(LogbookRow.label(row.needed())),
                said(LogbookRow.label(row.howItWent())),
                row.minutes() == null ? "" : row.minutes().toString(),
                row.situationNames(),
                said(row.lesson()));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
