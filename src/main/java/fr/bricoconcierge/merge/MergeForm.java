package fr.bricoconcierge.merge;

import fr.bricoconcierge.resident.CardMerge;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * How two cards become one.
 *
 * @param command makes a double click harmless
 * @param note what the notes of both say together
 */
@NullUnmarked
record MergeForm(
        UUID command,
        Long keptVersion,
        Long goneVersion,

        @Size(max = 500, message = "Les deux notes réunies dépassent 500 caractères : raccourcissez-les.")
        String note) {

    MergeForm {
        command = command == null ? Uuids.next() : command;
    }

    static MergeForm of(CardPair pair, String note) {
        return new MergeForm(Uuids.next(), pair.kept().version(), pair.gone().version(), note);
    }

    /** Whether this was written on what both cards say. */
    boolean isOf(CardPair pair) {
        return read(keptVersion) == pair.kept().version()
                && read(goneVersion) == pair.gone().version();
    }

    CardMerge merge(CardPair pair, Set<String> ofGone) {
        return new CardMerge(pair.kept().id(), pair.gone().id(), ofGone, note, read(keptVersion), read(goneVersion));
    }

    private static long read(Long version) {
        return version == null ? -1 : version;
    }
}
