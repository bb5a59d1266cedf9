package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A door of a tour, with its last knock in this tour and what came of it before.
 *
 * @param tap the identifier that the next knock will carry
 * @param siblings doors of this tour at the same address
 * @param leftOut marked before the tour was planned
 * @param noKnock marked today
 * @param noKnockUntil the last day of that mark; null: for good
 * @param gesture what took it together with other doors
 * @param recent how often one passed lately, in any tour, where the charter lets one pass {@code most} times
 * @param doubled whether both of the pair noted it within minutes
 * @param cleared whether somebody objected since: that one passed is all that is told
 * @param change rises with each knock written down or taken back; null: none yet
 */
record DoorRow(
        DoorId id,
        UUID tap,
        String line,
        String street,
        int number,
        String suffix,
        @Nullable String label,
        @Nullable Integer floor,
        UUID address,
        int siblings,
        boolean leftOut,
        boolean noKnock,
        @Nullable LocalDate noKnockUntil,
        @Nullable KnockId knock,
        @Nullable KnockOutcome outcome,
        @Nullable Instant knockedAt,
        @Nullable String noticeCode,
        @Nullable LocalDate seeAgainOn,
        @Nullable GestureId gesture,
        int knocks,
        int recent,
        int most,
        boolean doubled,
        boolean cleared,
        @Nullable KnockOutcome before,
        @Nullable Instant beforeAt,
        @Nullable Long change) {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.FRANCE);

    /** As on the wall: « 12 bis ». */
    public String plate() {
        return suffix.isEmpty() ? String.valueOf(number) : number + " " + suffix;
    }

    /** What tells it from the other doors of its landing: « 2 », « gauche », or the landing itself. */
    public String mark() {
        int comma = label == null ? -1 : label.indexOf(", ");
        return label == null
                ? plate()
                : comma < 0 ? label : label.substring(comma + 2).replaceFirst("^porte ", "");
    }

    /** « 2e étage ». */
    public String landing() {
        int comma = label == null ? -1 : label.indexOf(", ");
        return label == null ? "Sans étage" : comma < 0 ? label : label.substring(0, comma);
    }

    public boolean isOpen() {
        return !isDone() && !isSkipped();
    }

    /** How it is called aloud: « 12 bis rue Gambetta, 2e étage ». */
    public String name() {
        return label == null ? line : line + ", " + label;
    }

    public boolean isInBuilding() {
        return siblings > 1;
    }

    public boolean isDone() {
        return knock != null;
    }

    /** Whether the last knock may be taken back or corrected. */
    public boolean isUndoable() {
        return outcome != null && outcome.canBeUndone() && !cleared;
    }

    /** Whether somebody answered in this tour, and something may begin there. */
    public boolean isOpened() {
        return outcome != null && outcome.isAnswered() && !cleared;
    }

    /** Whether nobody is to knock there, and nobody has during this tour. */
    public boolean isSkipped() {
        return knock == null && (leftOut || noKnock);
    }

    /** How the row looks: skipped, done or open. */
    public String standing() {
        return isSkipped() ? "skipped" : isDone() ? "done" : "open";
    }

    /** One of the states of the badge fragment; what came of earlier tours is said without colour. */
    public String badge() {
        if (isSkipped()) {
            return "danger";
        }
        return outcome == null || cleared ? "neutral" : outcome.badge();
    }

    /** A symbol of {@code img/icons.svg}, for the last outcome. */
    public String icon() {
        KnockOutcome last = outcome == null ? before : outcome;
        return isSkipped() ? "ban" : last == null || cleared ? "neutral" : last.icon();
    }

    /** One of the kinds of the door fragment, for this tour or else for the last time before. */
    public String kind() {
        KnockOutcome last = outcome == null ? before : outcome;
        return isSkipped() || cleared ? "stop" : last == null ? "never" : last.doorKind();
    }

    /** The last outcome as a word, shorter on a landing where doors stand side by side. */
    public String said(LocalDate today) {
        if (isSkipped()) {
            return noKnock && noKnockUntil != null
                    ? "Pas avant le " + shortDay(noKnockUntil.plusDays(1), today)
                    : "Ne plus frapper";
        }
        if (cleared) {
            return KnockOutcome.CLEARED.said();
        }
        if (outcome != null) {
            String word = isInBuilding() ? outcome.brief() : outcome.said();
            return seeAgainOn == null ? word : word + " " + shortDay(seeAgainOn, today);
        }
        return before == null || beforeAt == null
                ? "Jamais frappée"
                : before.brief() + ", " + shortDay(Moment.dateOf(beforeAt), today);
    }

    /** Whether to knock once more goes past the charter. */
    public boolean isKnockedOften() {
        return isOpen() && recent >= most;
    }

    /** Until when one does not knock there any more; null when one may, or never again. */
    public @Nullable String leftAloneUntil() {
        return noKnock && noKnockUntil != null ? Moment.dayAndYear(noKnockUntil) : null;
    }

    private static String shortDay(LocalDate day, LocalDate today) {
        String text = SHORT_DAY.format(day);
        return day.getYear() == today.getYear() ? text : text + " " + day.getYear();
    }

    public @Nullable String hour() {
        return knockedAt == null || cleared ? null : Moment.hour(knockedAt);
    }

    public @Nullable String notice() {
        return noticeCode == null || cleared ? null : new NoticeCode(noticeCode).shown();
    }

    /** Whether a card may be opened from there. */
    public boolean isContact() {
        return outcome != null && outcome.isContact() && !cleared;
    }
}
