package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a referral as the timeline fragment shows it.
 *
 * @param handedTo the organisation that took over with this step, when one did
 */
public record StepRow(
        ReferralState toState,
        Instant at,
        String author,
        @Nullable String reason,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy,
        @Nullable String takenBackWhy,
        @Nullable String handedTo) {

    public String icon() {
        return takenBackAt != null ? "undo" : handedTo != null ? "arrow-right" : toState.icon();
    }

    public String iso() {
        return Moment.at(at).iso();
    }

    public String said() {
        return Moment.at(at).text();
    }

    public String exact() {
        return Moment.at(at).exact();
    }

    public String title() {
        String title = handedTo == null ? toState.label() : "Transmise à " + handedTo;
        return takenBackAt == null ? title : title + " – étape annulée";
    }

    public String text() {
        String said = reason == null ? author : author + "\u00a0: " + reason;
        return takenBackAt == null ? said : said + ". " + takenBack();
    }

    private String takenBack() {
        String by = takenBackBy == null || takenBackBy.equals(author) ? "Annulée" : "Annulée par " + takenBackBy;
        return takenBackWhy == null ? by : by + " parce que\u00a0: " + takenBackWhy;
    }
}
