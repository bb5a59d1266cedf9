package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.shared.HarmlessCell;
import fr.bricoconcierge.shared.Moment;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A spreadsheet of the logbook: no name, no address, and no cell that a spreadsheet would take for a formula (Q8). */
interface LogbookSheet extends AutoCloseable {

    List<String> HEADER = List.of(
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

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    void write(LogbookRow row);

    @Override
    void close() throws IOException;

    static LocalDate day(LogbookRow row) {
        return Moment.dateOf(row.at());
    }

    /** What stands after the day. */
    static List<String> cells(LogbookRow row) {
        String occasion = row.occasion() == null
                ? LogbookRow.label(row.channel())
                : row.occasion().label();
        return List.of(
                row.kind().label(),
                row.outcome().label(),
                HarmlessCell.of(row.who()),
                HarmlessCell.of(row.sector()),
                HarmlessCell.of(LogbookRow.label(row.origin())),
                HarmlessCell.of(row.cause() == null ? occasion : row.cause().label()),
                row.kinds(),
                row.themeNames(),
                row.requested(),
                HarmlessCell.of(LogbookRow.label(row.askedFirst())),
                HarmlessCell.of(LogbookRow.label(row.needed())),
                HarmlessCell.of(LogbookRow.label(row.howItWent())),
                row.minutes() == null ? "" : row.minutes().toString(),
                row.situationNames(),
                HarmlessCell.of(row.lesson()));
    }
}
