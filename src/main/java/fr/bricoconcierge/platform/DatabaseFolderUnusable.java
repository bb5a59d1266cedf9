package fr.bricoconcierge.platform;

/** The folder of the embedded database cannot be opened now; says what to do about it. */
final class DatabaseFolderUnusable extends RuntimeException {

    private final String remedy;

    DatabaseFolderUnusable(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
