package fr.bricoconcierge.addressfile;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.bricoconcierge.shared.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Where each column of the national address base stands in one file. */
final class AddressColumns {

    private static final List<String> NEEDED = List.of("id", "numero", "nom_voie", "code_insee", "nom_commune");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\u00a0]+");

    private final Map<String, Integer> positions = new HashMap<>();
    private final int count;

    /** Refuses a header that is not one of an address file. */
    AddressColumns(CsvRecord header) {
        count = header.getFieldCount();
        for (int i = 0; i < count; i++) {
            positions.putIfAbsent(header.getField(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing =
                NEEDED.stream().filter(column -> !positions.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    "file",
                    "Ce fichier n’est pas un fichier d’adresses de la Base adresse nationale\u00a0: il y manque "
                            + (missing.size() == 1 ? "la colonne " : "les colonnes ") + String.join(", ", missing)
                            + ". Choisissez un fichier CSV téléchargé sur adresse.data.gouv.fr.");
        }
    }

    void check(CsvRecord line) throws LineRejected {
        int found = line.getFieldCount();
        if (found != count) {
            throw new LineRejected("%s\u00a0: %d au lieu de %d."
                    .formatted(found < count ? "Il manque des colonnes" : "Il y a trop de colonnes", found, count));
        }
    }

    /** The text of that column, without control characters or doubled spaces; empty when the file has no such column. */
    String text(CsvRecord line, String column) {
        Integer position = positions.get(column);
        if (position == null || position >= line.getFieldCount()) {
            return "";
        }
        return BLANKS.matcher(line.getField(position)).replaceAll(" ").strip();
    }
}
