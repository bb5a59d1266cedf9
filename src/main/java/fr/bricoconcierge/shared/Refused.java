package fr.bricoconcierge.shared;

/**
 * A rule of the service says no; the message is one French sentence for the person at the screen, without personal data.
 */
public class Refused extends RuntimeException {

    private final String field;

    /** A refusal that concerns the whole form. */
    public Refused(String sentence) {
        this("", sentence);
    }

    /** A refusal shown beside {@code field}. */
    public Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The form field it belongs beside, empty when it is none in particular. */
    public String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
