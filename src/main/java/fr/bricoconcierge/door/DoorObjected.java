package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.DoorId;

/** Somebody objects to what is known of their door: whoever knows what came of a passage there forgets it. */
public record DoorObjected(DoorId door) {}
