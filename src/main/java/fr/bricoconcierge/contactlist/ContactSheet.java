package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.shared.HarmlessCell;
import java.io.IOException;
import java.util.List;

/** A table being written, row after row. */
interface ContactSheet extends AutoCloseable {

    List<String> HEADER = List.of(
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

    void write(ContactRow row);

    @Override
    void close() throws IOException;

    /** What stands before the day of the last contact. */
    static List<String> before(ContactRow row) {
        return List.of(
                HarmlessCell.of(row.firstName()),
                HarmlessCell.of(row.lastName()),
                HarmlessCell.of(row.place()),
                HarmlessCell.of(row.commune()),
                HarmlessCell.number(row.number()),
                HarmlessCell.of(row.email()),
                HarmlessCell.of(row.sector()),
                row.occupancy() == null ? "" : row.occupancy().label(),
                row.origin().label());
    }

    /** What stands after it. */
    static List<String> after(ContactRow row) {
        return List.of(row.referred() ? "oui" : "non", row.late() ? "oui" : "non");
    }
}
