package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two cards that may be one person, side by side.
 *
 * @param answers all that both say, the same or not
 * @param words where they agreed to something on one card and not on the other
 */
public record CardPair(Side kept, Side gone, List<Answer> answers, List<Word> words) {

    public boolean isOfOneHousehold() {
        return kept.household.equals(gone.household);
    }

    /** The notes of both, one under the other. */
    public @Nullable String bothNotes() {
        String both = Stream.of(kept.note, gone.note)
                .filter(note -> note != null && !note.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return both.isEmpty() ? null : both;
    }

    /** What must be settled before both can become one, as a sentence. */
    public List<String> obstacles() {
        boolean apart = kept.door != null && gone.door != null && !kept.door.equals(gone.door);
        boolean alone = kept.kin.isEmpty() && gone.kin.isEmpty();
        return isOfOneHousehold() || !apart || alone
                ? List.of()
                : List.of("Les deux fiches sont à des adresses différentes, et quelqu’un d’autre vit à l’une d’elles."
                        + " Corrigez d’abord l’adresse, ou faites déménager la personne, puis revenez.");
    }

    /** The first of both to be met: how that was stays. */
    public Side first() {
        return gone.metAt.isBefore(kept.metAt) ? gone : kept;
    }

    /**
     * One of the cards.
     *
     * @param kin those who live with the person, by name
     */
    public record Side(
            ResidentId id,
            HouseholdId household,
            String name,
            @Nullable String place,
            @Nullable DoorId door,
            @Nullable String note,
            @Nullable String recommender,
            String origin,
            Instant metAt,
            List<String> kin,
            long version) {

        public Moment met() {
            return Moment.at(metAt);
        }

        public String kinSaid() {
            return String.join(", ", kin);
        }
    }

    /**
     * One answer of both.
     *
     * @param kept what the card that stays says; null when it says nothing
     */
    public record Answer(
            String field,
            String label,
            @Nullable String kept,
            @Nullable String gone) {

        /** Whether both say something, and not the same. */
        public boolean isToBeChosen() {
            return kept != null && gone != null && !kept.equals(gone);
        }

        /** What is right without asking. */
        public @Nullable String plain() {
            return kept == null ? gone : kept;
        }
    }

    /** What becomes of an agreement of which both cards tell another thing: the last word decides. */
    public record Word(String purpose, boolean given, Moment said, Moment before, boolean sharing) {}
}
