package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A door in a list, with what came of the last passage.
 *
 * @param noKnock whether one must not knock there today
 */
public record DoorRow(
        DoorId doorId,
        int number,
        String suffix,
        String street,
        @Nullable String label,
        int knocks,
        @Nullable String lastOutcome,
        @Nullable Instant lastAt,
        boolean noKnock,
        @Nullable LocalDate noKnockUntil) {

    public static final int LIMIT = 400;

    /** Takes the day; to be formatted with the relation of {@link Coverage}, then a condition over {@code p} and the order. */
    public static final String SELECT = """
            select p.door_id, p.number, p.suffix, p.street, p.label, coalesce(v.knocks, 0) as knocks, v.last_outcome,
                   v.last_at, no_knock_on(p.no_knock_since, p.no_knock_until, ?) as no_knock, p.no_knock_until
            from door_place p left join %s v on v.door_id = p.door_id
            """;

    public static final String ORDER = " order by p.number, p.suffix, p.floor nulls first, p.label, p.door_id limit ?";

    /** « 12 bis ». */
    public String plate() {
        return suffix.isEmpty() ? String.valueOf(number) : number + " " + suffix;
    }

    /** One of the states of the door fragment. */
    public String kind() {
        return noKnock ? "stop" : lastOutcome == null ? "never" : lastOutcome;
    }

    public String word(LocalDate today) {
        return switch (kind()) {
            case "stop" ->
                noKnockUntil == null ? "Ne plus frapper" : "Ne pas frapper jusqu’au " + Moment.dayAndYear(noKnockUntil);
            case "never" -> knocks > 0 ? "Déjà frappée" : "Pas encore frappée";
            case "nobody" -> "Personne" + when(today);
            case "answered" -> "A répondu" + when(today);
            case "again" -> "À revoir" + when(today);
            case "refused" -> "A refusé" + when(today);
            default -> "Passage" + when(today);
        };
    }

    private String when(LocalDate today) {
        return lastAt == null ? "" : ", " + Moment.day(Moment.dateOf(lastAt), today);
    }
}
