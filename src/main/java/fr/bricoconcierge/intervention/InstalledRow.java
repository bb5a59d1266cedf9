package fr.bricoconcierge.intervention;

/** A piece of equipment that stays in the home. */
record InstalledRow(InstalledItemId id, String name, int quantity, String room) {}
