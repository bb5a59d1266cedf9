package fr.bricoconcierge.worktime;

/**
 * Something that somebody has for a while, beside what takes up their time.
 *
 * @param who whose name it is reserved in
 * @param what « Kangoo »
 * @param hours « mardi 3 mars, 9 h – 12 h »
 * @param path the page that shows it
 */
public record ReservedThing(String who, String what, String hours, String path) {}
