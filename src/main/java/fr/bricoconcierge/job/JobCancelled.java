package fr.bricoconcierge.job;

/** Somebody asked that the work stop; the work lets it pass. */
public class JobCancelled extends RuntimeException {}
