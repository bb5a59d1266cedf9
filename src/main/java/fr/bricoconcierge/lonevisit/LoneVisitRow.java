package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit made alone, in the list of all.
 *
 * @param path the page that tells of it
 * @param host whose home it is
 * @param alerts how many were sent of the alert
 */
record LoneVisitRow(
        LoneVisitId id,
        String path,
        String name,
        String host,
        @Nullable String place,
        Instant startedAt,
        Instant expectedEnd,
        Instant lastSeenAt,
        @Nullable Instant endedAt,
        @Nullable LoneVisitEnding ending,
        @Nullable String endedBy,
        @Nullable Instant alertedAt,
        int alerts,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {

    public boolean isUnderWay() {
        return endedAt == null;
    }

    public Moment started() {
        return Moment.at(startedAt);
    }

    public boolean isToBeAcknowledged() {
        return isUnderWay() && alertedAt != null && acknowledgedAt == null;
    }

    /** « Fin prévue à 15 h », « En retard depuis 15 h », « Sans nouvelles depuis 14 h 10 ». */
    public String said(Instant now) {
        if (!now.isAfter(expectedEnd)) {
            return "Fin prévue " + Hours.at(expectedEnd, now);
        }
        return Silence.at(now, expectedEnd, lastSeenAt)
                ? "Sans nouvelles depuis " + Hours.since(lastSeenAt, now)
                : "En retard depuis " + Hours.since(expectedEnd, now);
    }

    /** Of a badge. */
    public String kind(Instant now) {
        if (!now.isAfter(expectedEnd)) {
            return "neutral";
        }
        return isToBeAcknowledged() ? "danger" : "watch";
    }

    /** « Alerte à 15 h 30, prise en charge par Nadège Fontaine à 15 h 40 ». */
    public @Nullable String alert() {
        if (alertedAt == null) {
            return null;
        }
        String begun = "Alerte " + Hours.at(alertedAt, startedAt);
        return acknowledgedAt == null
                ? begun
                : "%s, prise en charge par %s %s".formatted(begun, acknowledgedBy, Hours.at(acknowledgedAt, startedAt));
    }

    /** « Sorti·e à 15 h 05 », and who said so when it was somebody else. */
    public @Nullable String end() {
        if (endedAt == null || ending == null) {
            return null;
        }
        String said = ending.label() + " " + Hours.at(endedAt, startedAt);
        return name.equals(endedBy) ? said : said + ", noté par " + endedBy;
    }

    public Moment lastSeen(Instant now) {
        return Moment.ago(lastSeenAt, now);
    }
}
