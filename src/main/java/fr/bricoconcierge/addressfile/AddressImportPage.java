package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report of one import.
 *
 * @param communes what was asked for, none: all
 * @param failure why it stopped, when it did
 */
record AddressImportPage(
        AddressImportId id,
        Instant startedAt,
        String startedBy,
        String fileName,
        @Nullable String communes,
        String state,
        @Nullable String failure,
        int read,
        int added,
        int changed,
        int unchanged,
        int skipped,
        int rejected) {

    public Moment moment() {
        return Moment.at(startedAt);
    }

    public boolean running() {
        return state.equals("RUNNING");
    }

    /** Most often the commune was mistyped. */
    public boolean nothingKept() {
        return read > 0 && read == skipped;
    }

    /** « Lille, Tourcoing » or « toutes les communes du fichier ». */
    public String kept() {
        return communes == null ? "toutes les communes du fichier" : communes;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return running() ? "waiting" : failure != null ? "danger" : rejected > 0 ? "watch" : "done";
    }

    public String word() {
        return running()
                ? "En cours"
                : failure != null ? "Interrompu" : rejected == 0 ? "Terminé" : "Terminé, des lignes à voir";
    }
}
