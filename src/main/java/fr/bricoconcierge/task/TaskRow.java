package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is due, in a list.
 *
 * @param path the page where it is done
 * @param ownerId none: whoever coordinates
 * @param about the household it is for: « Samia Toumi, Tourcoing »
 */
public record TaskRow(
        TaskId id,
        TaskKind kind,
        String title,
        Instant dueAt,
        @Nullable String path,
        @Nullable String note,
        @Nullable AccountId ownerId,
        @Nullable String ownerName,
        @Nullable HouseholdId householdId,
        @Nullable String about,
        boolean urgent,
        boolean late) {

    public Moment moment() {
        return Moment.at(dueAt);
    }

    public boolean isHandMade() {
        return kind == TaskKind.HAND_MADE;
    }

    /** Whether somebody else may be asked to do it. */
    public boolean isEntrustable() {
        return kind.isEntrustable();
    }

    public String owner() {
        return ownerName == null ? "Coordination" : ownerName;
    }

    TaskRow among(Map<HouseholdId, String> names) {
        String name = householdId == null ? null : names.get(householdId);
        return new TaskRow(id, kind, title, dueAt, path, note, ownerId, ownerName, householdId, name, urgent, late);
    }
}
