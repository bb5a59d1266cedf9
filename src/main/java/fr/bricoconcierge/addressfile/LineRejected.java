package fr.bricoconcierge.addressfile;

/** One line of an address file cannot be used; the message says why, in French. */
class LineRejected extends Exception {

    LineRejected(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
