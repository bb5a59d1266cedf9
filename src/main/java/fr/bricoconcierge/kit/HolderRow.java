package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.AccountId;

/**
 * Somebody who carries equipment, and what: « Ampoule LED 4 · Bas de porte 2 ».
 *
 * @param gone whether they have left: what they carried is to come back
 */
record HolderRow(AccountId id, String name, String carried, boolean gone) {}
