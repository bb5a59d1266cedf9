package fr.bricoconcierge.shared;

/** Something asked for does not exist, or not for the one who asks: the two are one. */
public abstract class NotFound extends RuntimeException {

    protected NotFound(String kind, Object id) {
        super(kind + " " + id);
    }
}
