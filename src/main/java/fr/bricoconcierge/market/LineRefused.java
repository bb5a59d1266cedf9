package fr.bricoconcierge.market;

/** A line of a file cannot be read; the message is one French sentence. */
class LineRefused extends RuntimeException {

    LineRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
