package fr.bricoconcierge.knock;

/** What may open a conversation, in the coordinator’s list. */
record PretextRow(PretextId id, String label, int times) {}
