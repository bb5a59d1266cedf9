package fr.bricoconcierge.gear;

/** What somebody does with a thing in hand, and looks at its state for. */
enum GearAct {
    CHECK("controle", "Contrôler", "gear.checked", "check"),
    GIVE_BACK("retour", "Rendre au dépôt", "gear.given-back", "undo"),
    NOTE("constat", "Noter son état", "gear.noted", "eye");

    private final String path;
    private final String verb;
    private final String done;
    private final String icon;

    GearAct(String path, String verb, String done, String icon) {
        this.path = path;
        this.verb = verb;
        this.done = done;
        this.icon = icon;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    public String verb() {
        return verb;
    }

    public String icon() {
        return icon;
    }

    /** The key of what the next page says. */
    String done() {
        return done;
    }
}
