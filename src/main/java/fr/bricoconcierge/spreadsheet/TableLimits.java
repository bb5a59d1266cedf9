package fr.bricoconcierge.spreadsheet;

import fr.bricoconcierge.shared.Refused;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How much a file may hold.
 *
 * @param bytes of the file as it is sent
 * @param lines but for the one with the titles of the columns
 */
public record TableLimits(int bytes, int lines) {

    private static final int MEGABYTE = 1_000_000;

    /** The refusal of a file that weighs more. */
    public Refused tooHeavy() {
        String most = bytes >= MEGABYTE ? bytes / MEGABYTE + "\u00a0Mo" : bytes / 1000 + "\u00a0Ko";
        return TableReader.refused("Ce fichier dépasse %s\u00a0: partagez-le en plusieurs.".formatted(most));
    }

    Refused tooLong() {
        String most = NumberFormat.getIntegerInstance(Locale.FRANCE).format(lines);
        return TableReader.refused("Ce fichier a plus de %s lignes\u00a0: partagez-le en plusieurs.".formatted(most));
    }
}
