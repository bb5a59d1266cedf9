package fr.bricoconcierge.kit;

/** Somebody who carries equipment, and what: « Ampoule LED 4 · Bas de porte 2 ». */
record HolderRow(String name, String carried) {}
