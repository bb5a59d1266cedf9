package fr.bricoconcierge.kit;

/** What one does with the stock, and how its page speaks of it. */
enum StockAct {
    TAKE("prises", "Prendre au dépôt", "package", "Ce que vous prenez entre dans votre stock.", "Combien", "kit.taken"),
    GIVE_BACK(
            "retours",
            "Rapporter au dépôt",
            "undo",
            "Ce que vous rapportez quitte votre stock.",
            "Combien",
            "kit.given-back"),
    BREAK(
            "casses",
            "Signaler une casse",
            "alert",
            "Cassé, perdu ou inutilisable\u00a0: cela quitte votre stock.",
            "Combien",
            "kit.broken"),
    DELIVER(
            "livraisons",
            "Enregistrer une livraison",
            "package",
            "Ce qui arrive au dépôt.",
            "Quantité reçue",
            "kit.delivered"),
    RECOUNT(
            "comptages",
            "Compter",
            "check",
            "Comptez ce qu’il y a vraiment\u00a0: l’écart est noté tout seul.",
            "J’en compte",
            "kit.recounted");

    private final String path;
    private final String title;
    private final String icon;
    private final String about;
    private final String question;
    private final String done;

    StockAct(String path, String title, String icon, String about, String question, String done) {
        this.path = path;
        this.title = title;
        this.icon = icon;
        this.about = about;
        this.question = question;
        this.done = done;
    }

    public String path() {
        return "/stock/" + path;
    }

    public String title() {
        return title;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** What it changes, in one sentence. */
    public String about() {
        return about;
    }

    /** The label of the quantity. */
    public String question() {
        return question;
    }

    /** The key of what is said once done. */
    String done() {
        return done;
    }
}
