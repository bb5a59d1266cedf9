package fr.bricoconcierge.addressfile;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.bricoconcierge.address.AddressLine;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an address from one line of a file, or says what is wrong with that line. */
final class AddressLineReader {

    private static final Pattern INSEE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-5]|2[AB])\\d{3}|97[1-8]\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

    static AddressLine read(AddressColumns columns, CsvRecord line) throws LineRejected {
        columns.check(line);
        return new AddressLine(
                line.getStartingLineNumber(),
                words(columns.text(line, "id"), "L’identifiant", 100),
                communeCode(columns.text(line, "code_insee")),
                words(columns.text(line, "nom_commune"), "Le nom de la commune", 80),
                atMost(columns.text(line, "nom_ancienne_commune"), "Le nom de l’ancienne commune", 80),
                street(columns.text(line, "nom_voie")),
                number(columns.text(line, "numero")),
                atMost(columns.text(line, "rep").toLowerCase(Locale.FRANCE), "L’indice de répétition", 10),
                postalCode(columns.text(line, "code_postal")),
                coordinate(columns, line, "lat"),
                coordinate(columns, line, "lon"));
    }

    private static String words(String text, String what, int longest) throws LineRejected {
        if (text.isEmpty()) {
            throw new LineRejected(what + " manque.");
        }
        return atMost(text, what, longest);
    }

    private static String atMost(String text, String what, int longest) throws LineRejected {
        if (text.length() > longest) {
            throw new LineRejected("%s dépasse %d caractères.".formatted(what, longest));
        }
        return text;
    }

    private static String communeCode(String text) throws LineRejected {
        if (text.isEmpty()) {
            throw new LineRejected("Le code INSEE manque.");
        }
        if (!INSEE.matcher(text).matches()) {
            throw new LineRejected("«\u00a0%s\u00a0» n’est pas le code INSEE d’une commune.".formatted(shown(text)));
        }
        return text;
    }

    /** One apostrophe for all files, so that a street is not there twice. */
    private static String street(String text) throws LineRejected {
        return words(text, "Le nom de la voie", 200).replace('\'', '’');
    }

    private static int number(String text) throws LineRejected {
        if (text.isEmpty()) {
            throw new LineRejected("Le numéro manque.");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new LineRejected("«\u00a0%s\u00a0» n’est pas un numéro.".formatted(shown(text)));
        }
        long number = Long.parseLong(text);
        if (number < 1 || number > 9999) {
            throw new LineRejected("Le numéro %s n’est pas entre 1 et 9999.".formatted(text));
        }
        return (int) number;
    }

    private static @Nullable String postalCode(String text) {
        return POSTAL_CODE.matcher(text).matches() ? text : null;
    }

    /** An address without coordinates is a good address: it is only absent from the map. */
    private static @Nullable Double coordinate(AddressColumns columns, CsvRecord line, String column)
            throws LineRejected {
        String latitude = columns.text(line, "lat");
        String longitude = columns.text(line, "lon");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return null;
        }
        try {
            if (!FrenchSoil.holds(Double.parseDouble(latitude), Double.parseDouble(longitude))) {
                throw new LineRejected("Les coordonnées sont hors de France.");
            }
        } catch (NumberFormatException e) {
            throw new LineRejected("Les coordonnées ne sont pas des nombres.");
        }
        return Double.valueOf(columns.text(line, column));
    }

    private static String shown(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    private AddressLineReader() {}
}
