package fr.bricoconcierge.spreadsheet;

import fr.bricoconcierge.shared.Refused;
import java.util.Base64;

/** A small file that travels on inside the page of its preview: nothing is kept of one that is not imported. */
public final class CarriedFile {

    private CarriedFile() {}

    public static String pack(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    /** @throws Refused when it is no longer what was packed */
    public static byte[] unpack(String carried) {
        try {
            return Base64.getDecoder().decode(carried);
        } catch (IllegalArgumentException e) {
            throw new Refused("Ce fichier s’est abîmé en chemin\u00a0: apportez-le de nouveau.");
        }
    }
}
