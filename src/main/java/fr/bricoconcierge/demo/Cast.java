package fr.bricoconcierge.demo;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has been met so far, by the short names of the story, and the notices that lie at doors. */
final class Cast {

    private final Map<String, Met> people = new HashMap<>();
    private final Map<Integer, LeftBehind> notices = new HashMap<>();

    void add(String key, Met met) {
        people.put(key, met);
    }

    Met get(String key) {
        Met met = people.get(key);
        if (met == null) {
            throw new IllegalStateException("the story has not met " + key + " yet");
        }
        return met;
    }

    /** Remembers the first notice of each tour. */
    void leave(int tour, LeftBehind notice) {
        notices.putIfAbsent(tour, notice);
    }

    LeftBehind notice(int tour) {
        LeftBehind notice = notices.get(tour);
        if (notice == null) {
            throw new IllegalStateException("tour " + tour + " left no notice");
        }
        return notice;
    }

    /**
     * Somebody with a card.
     *
     * @param by who met them
     * @param source the knock, stand session, notice or request they come from
     */
    record Met(
            ResidentId resident,
            HouseholdId household,
            Instant at,
            AccountId by,
            Channel channel,
            @Nullable UUID source) {

        LocalDate day() {
            return Moment.dateOf(at);
        }

        /** The same person, who is handed on to somebody else of the team. */
        Met to(AccountId colleague) {
            return new Met(resident, household, at, colleague, channel, source);
        }
    }

    /** A notice at a door. */
    record LeftBehind(DoorId door, NoticeCode code, LocalDate day) {}
}
