package fr.bricoconcierge.merge;

import fr.bricoconcierge.shared.NotFound;
import java.util.UUID;

class MergeNotFound extends NotFound {

    MergeNotFound(UUID id) {
        super("merge", id);
    }
}
