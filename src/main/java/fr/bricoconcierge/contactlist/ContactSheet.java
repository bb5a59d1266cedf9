package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.shared.HarmlessCell;
import fr.bricoconcierge.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of cards as a table. */
final class ContactSheet {

    static final List<String> HEADER = List.of(
            "Prénom",
            "Nom",
            "Adresse",
            "Commune",
            "Téléphone",
            "Courriel",
            "Secteur",
            "Occupation",
            "Première rencontre",
            "Dernier contact",
            "Orientation",
            "Étape en retard");

    private ContactSheet() {}

    static void write(Sheet sheet, ContactRow row) {
        List<Object> cells = new ArrayList<>(words(row));
        cells.add(row.contactOn());
        cells.add(row.referred() ? "oui" : "non");
        cells.add(row.late() ? "oui" : "non");
        sheet.write(cells);
    }

    /** What stands before the day of the last contact. */
    private static List<String> words(ContactRow row) {
        return List.of(
                said(row.firstName()),
                said(row.lastName()),
                said(row.place()),
                said(row.commune()),
                HarmlessCell.number(row.number()),
                said(row.email()),
                said(row.sector()),
                row.occupancy() == null ? "" : row.occupancy().label(),
                row.origin().label());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
