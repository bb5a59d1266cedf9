package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of a referral as the timeline fragment shows it. */
public record StepRow(
        ReferralState toState,
        Instant at,
        String author,
        @Nullable String reason,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackWhy) {

    public String icon() {
        return takenBackAt == null ? toState.icon() : "undo";
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
        return takenBackAt == null ? toState.label() : toState.label() + " – étape annulée";
    }

    public String text() {
        String said = reason == null ? author : author + "\u00a0: " + reason;
        return takenBackAt == null ? said : said + ". Annulée parce que\u00a0: " + takenBackWhy;
    }
}
