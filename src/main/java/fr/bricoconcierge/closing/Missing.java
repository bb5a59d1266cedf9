package fr.bricoconcierge.closing;

/**
 * Something a report lacks before it can be closed.
 *
 * @param field of the closing form that it is said beside; empty when it is told elsewhere
 * @param sentence what to do about it
 * @param href where it is told
 */
public record Missing(String field, String sentence, String href) {

    static Missing here(String field, String sentence) {
        return new Missing(field, sentence, "#" + field);
    }

    static Missing there(String sentence, String href) {
        return new Missing("", sentence, href);
    }

    boolean isHere() {
        return !field.isEmpty();
    }
}
