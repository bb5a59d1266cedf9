package fr.bricoconcierge.timetoresult;

import fr.bricoconcierge.shared.Labelled;

/** What is counted of referrals; the condition is of {@code referral_fact_delay}. */
public enum ResultFigure implements Labelled {
    MADE("Orientations", "true"),
    MET("Rencontres", "d.met_at is not null"),
    FILED("Dossiers", "d.file_opened_at is not null"),
    LOST_BEFORE_MEETING("Closes avant rencontre", "d.closed and d.met_at is null and d.file_opened_at is null"),
    LOST_BEFORE_FILE(
            "Closes sans dossier après rencontre", "d.closed and d.met_at is not null and d.file_opened_at is null"),
    UNDER_WAY("Encore en cours", "not d.closed and d.file_opened_at is null");

    private final String label;
    private final String condition;

    ResultFigure(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    @Override
    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }
}
