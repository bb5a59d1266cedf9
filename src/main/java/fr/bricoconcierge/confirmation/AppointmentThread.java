package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;

/**
 * An appointment through all its moves: to the resident it is one.
 *
 * @param root the first of them, whose identifier their calendar knows
 * @param current the last of them
 * @param moves how often it was moved
 */
record AppointmentThread(AppointmentId root, AppointmentId current, int moves) {}
