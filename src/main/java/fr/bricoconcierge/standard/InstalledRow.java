package fr.bricoconcierge.standard;

/** A piece of equipment that stays in the home. */
record InstalledRow(InstalledItemId id, String name, int quantity, String room) {}
