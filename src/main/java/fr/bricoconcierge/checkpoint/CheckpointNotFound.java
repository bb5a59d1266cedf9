package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.NotFound;

/** No such checkpoint, or none that can still be changed. */
class CheckpointNotFound extends NotFound {

    CheckpointNotFound(CheckpointId id) {
        super("checkpoint", id);
    }
}
