package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.shared.Labelled;

/** What became of a visit, a request or a follow-up visit. */
enum LogbookOutcome implements Labelled {
    OPEN("En cours", "waiting", "i.state = 'OPEN'", "false", "f.ended_at is null"),
    CLOSED("Terminée", "done", "i.state = 'CLOSED'", "false", "false"),
    WITHDRAWN("Abandonnée", "neutral", "i.state = 'WITHDRAWN'", "false", "false"),
    WAITING(
            "Demande sans fiche pour l’instant",
            "waiting",
            "false",
            "e.kind = 'REQUEST' and e.household_id is null",
            "false"),
    TAKEN("Demande suivie", "done", "false", "e.kind = 'REQUEST' and e.household_id is not null", "false"),
    DECLINED("Demande sans suite", "neutral", "false", "e.kind = 'DECLINED'", "false"),
    SEEN("Personne vue", "done", "false", "false", "f.outcome = 'SEEN'"),
    NOT_THERE("Personne absente", "watch", "false", "false", "f.outcome = 'NOT_THERE'"),
    REFUSED("Visite non voulue", "neutral", "false", "false", "f.outcome = 'REFUSED'");

    private final String label;
    private final String badge;
    private final String visit;
    private final String request;
    private final String followUp;

    LogbookOutcome(String label, String badge, String visit, String request, String followUp) {
        this.label = label;
        this.badge = badge;
        this.visit = visit;
        this.request = request;
        this.followUp = followUp;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }

    Facet facet(String param) {
        return Facet.of(param, name(), label, visit, request, followUp);
    }
}
