package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.shared.HarmlessCell;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /**
     * What stands before the day of the last contact.
     *
     * @param text how the file writes what people typed
     */
    static List<String> before(ContactRow row, Function<@Nullable String, String> text) {
        return List.of(
                text.apply(row.firstName()),
                text.apply(row.lastName()),
                text.apply(row.place()),
                text.apply(row.commune()),
                HarmlessCell.number(row.number()),
                text.apply(row.email()),
                text.apply(row.sector()),
                row.occupancy() == null ? "" : row.occupancy().label(),
                row.origin().label());
    }

    /** What stands after it. */
    static List<String> after(ContactRow row) {
        return List.of(row.referred() ? "oui" : "non", row.late() ? "oui" : "non");
    }
}
