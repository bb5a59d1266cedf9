package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.shared.Moment;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report of one import.
 *
 * @param communes what was asked for, none: all
 * @param failure why it stopped, when it did
 * @param total about how many lines the file has, while it is read
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
        int rejected,
        @Nullable UUID jobId,
        @Nullable Long total,
        @Nullable Boolean cancelAsked) {

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

    public boolean stopped() {
        return state.equals("CANCELLED");
    }

    /** Whether one can still ask that it stop. */
    public boolean stoppable() {
        return running() && jobId != null && !stopping();
    }

    public boolean stopping() {
        return running() && Boolean.TRUE.equals(cancelAsked);
    }

    /** 0 to 100, 100 only at the end. */
    public int percent() {
        return total == null || total == 0 ? 0 : (int) Math.min(99, read * 100L / total);
    }

    /** « 12 000 lignes lues sur environ 800 000 ». */
    public String said() {
        String lines = figure(read) + (read == 1 ? " ligne lue" : " lignes lues");
        return total == null || total <= read ? lines : lines + " sur environ " + figure(total);
    }

    /** « 1 043 280 ». */
    public String figure(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        if (running()) {
            return "waiting";
        }
        return failure != null ? "danger" : stopped() || rejected > 0 ? "watch" : "done";
    }

    public String word() {
        if (running()) {
            return "En cours";
        }
        if (stopped()) {
            return "Arrêté";
        }
        return failure != null ? "Interrompu" : rejected == 0 ? "Terminé" : "Terminé, des lignes à voir";
    }
}
