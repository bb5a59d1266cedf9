package fr.bricoconcierge.resident;

/** Somebody else saved the card while one was writing on it. */
class CardChanged extends RuntimeException {}
