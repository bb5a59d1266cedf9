package fr.bricoconcierge.agenda;

/** Somebody is expected; announced with the booking. */
public record AppointmentBooked(AppointmentId appointment) {}
