package fr.bricoconcierge.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A situation with what is known of it.
 *
 * @param word the latest that somebody said
 * @param cases the latest that the data shows
 * @param found how many the data shows in all
 */
record SituationView(SituationRow row, @Nullable Word word, List<FoundCase> cases, long found) {

    public SituationId id() {
        return row.id();
    }

    public String label() {
        return row.label();
    }

    public Stage stage() {
        return row.stage();
    }

    public SituationState state() {
        if (word != null) {
            return word.met() ? SituationState.MET : SituationState.DENIED;
        }
        return isShown() ? SituationState.FOUND : SituationState.TO_MEET;
    }

    /** Whether the data has turned up a case since somebody said that there was none. */
    public boolean isContradicted() {
        Instant latest = cases.isEmpty() ? null : cases.get(0).at();
        return word != null && !word.met() && isShown() && latest != null && latest.isAfter(word.at());
    }

    public @Nullable String lookedFor() {
        Evidence evidence = row.evidence();
        return evidence == null ? null : evidence.label();
    }

    /** The case pointed at by hand first, then those of the data. */
    public List<FoundCase> shown() {
        List<FoundCase> all = new ArrayList<>(cases);
        FoundCase pointed = word == null ? null : word.pointedAt();
        if (pointed != null) {
            all.removeIf(known -> known.id().equals(pointed.id()));
            all.add(0, pointed);
        }
        return all;
    }

    /** « 12 cas », none when nothing was found. */
    public String counted() {
        return found == 1 ? "1\u00a0cas dans les données" : found + "\u00a0cas dans les données";
    }

    private boolean isShown() {
        Evidence evidence = row.evidence();
        return evidence != null && found >= evidence.least();
    }
}
