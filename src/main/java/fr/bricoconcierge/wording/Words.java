package fr.bricoconcierge.wording;

/**
 * A text as it is typed.
 *
 * @param body paragraphs apart by an empty line; a line that begins with a dash is one of a list
 */
record Words(String title, String body) {}
