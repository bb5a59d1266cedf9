package fr.bricoconcierge.resident;

/** One of two cards says another thing than when it was decided how they become one. */
public class CardsChanged extends RuntimeException {}
