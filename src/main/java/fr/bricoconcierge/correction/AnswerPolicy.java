package fr.bricoconcierge.correction;

import fr.bricoconcierge.shared.Choice;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a corrected answer may be. */
final class AnswerPolicy {

    private static final int MOST_MINUTES = 600;

    /** A closed visit moved something forward, a habit was talked about, and it is known how it went (I5). */
    private static final Set<String> ASKED = Set.of("howItWent", "minutes", "advances", "habits");

    private AnswerPolicy() {}

    /** What is wrong with an answer instead of the one that is saved, in one sentence, or nothing. */
    static @Nullable String fault(Answer saved, Answer answer) {
        if (answer.value().isBlank()) {
            return isAsked(saved) ? "Cette réponse ne peut pas rester vide." : null;
        }
        return switch (answer.kind()) {
            case TEXT ->
                answer.value().length() > answer.longest()
                        ? "Écrivez au plus %d caractères.".formatted(answer.longest())
                        : null;
            case NUMBER ->
                answer.value().matches("\\d{1,3}") && isTime(Integer.parseInt(answer.value()))
                        ? null
                        : "Écrivez un nombre de minutes, de 1 à 600.";
            case ONE, SEVERAL -> isOffered(answer) ? null : "Choisissez dans la liste.";
        };
    }

    /** What a part tells is not taken away, but for what nobody had to say. */
    private static boolean isAsked(Answer saved) {
        boolean ofAPart = saved.key().contains(".") && !saved.key().endsWith(".depuis");
        return ASKED.contains(saved.key()) || (ofAPart && !saved.value().isBlank());
    }

    private static boolean isTime(int minutes) {
        return minutes >= 1 && minutes <= MOST_MINUTES;
    }

    private static boolean isOffered(Answer answer) {
        Set<String> offered = answer.choices().stream().map(Choice::value).collect(Collectors.toSet());
        return (answer.kind() == Answer.Kind.SEVERAL || answer.names().size() == 1)
                && offered.containsAll(answer.names());
    }
}
