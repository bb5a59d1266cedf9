package fr.bricoconcierge.timetoresult;

import fr.bricoconcierge.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** What is counted of referrals; the condition is of {@code referral_fact_delay}. */
public enum ResultFigure implements Labelled {
    MADE("Orientations", "après le contact", "true"),
    MET("Rencontres", "après l’orientation", "d.met_at is not null"),
    FILED("Dossiers", "après l’orientation", "d.file_opened_at is not null"),
    LOST_BEFORE_MEETING("Closes avant rencontre", null, "d.closed and d.met_at is null and d.file_opened_at is null"),
    LOST_BEFORE_FILE("Closes après rencontre", null, "d.closed and d.met_at is not null and d.file_opened_at is null"),
    UNDER_WAY("Encore en cours", null, "not d.closed and d.file_opened_at is null");

    private final String label;
    private final @Nullable String since;
    private final String condition;

    ResultFigure(String label, @Nullable String since, String condition) {
        this.label = label;
        this.since = since;
        this.condition = condition;
    }

    @Override
    public String label() {
        return label;
    }

    /** From when on its delay is counted, when it has one. */
    public @Nullable String since() {
        return since;
    }

    String condition() {
        return condition;
    }
}
