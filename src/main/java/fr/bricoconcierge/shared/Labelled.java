package fr.bricoconcierge.shared;

/** Something with a name in French, such as the values of an enumeration. */
public interface Labelled {

    String label();

    /** What stands for it in forms and in the database. */
    String name();
}
