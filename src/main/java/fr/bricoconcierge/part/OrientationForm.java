package fr.bricoconcierge.part;

import fr.bricoconcierge.directory.EntryId;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** The entries of the address book that were handed over. */
@NullUnmarked
record OrientationForm(Set<EntryId> entries) {

    OrientationForm {
        entries = entries == null ? Set.of() : entries;
    }
}
