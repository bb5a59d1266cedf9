package fr.bricoconcierge.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the journal is narrowed by; none of it: all. */
record ScenarioFilter(
        @Nullable ScenarioStage stage,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final ScenarioFilter ALL = new ScenarioFilter(null, null, null);

    public boolean isEmpty() {
        return equals(ALL);
    }

    /** The address of the same rows on that page. */
    public String address(String page) {
        return page + "?quoi=" + (stage == null ? "" : stage.name()) + "&du=" + (from == null ? "" : from) + "&au="
                + (to == null ? "" : to);
    }
}
