package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the cards themselves add to the history: cards opened, consents, calls and requests. */
@Component
@Order(0)
class ResidentHistory implements HistorySource {

    @Override
    public String view() {
        return "resident_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String[] words = fact.detail() == null ? new String[0] : fact.detail().split(" ");
        return switch (fact.kind()) {
            case "CARD_OPENED" -> new HistoryLine("user-plus", "Fiche ouverte", fact.detail(), null);
            case "CONSENT_GIVEN" -> consent("done", "Accord donné", words);
            case "CONSENT_WITHDRAWN" -> consent("undo", "Accord retiré", words);
            case "MET" -> new HistoryLine("door-open", "Première rencontre", met(fact.detail()), null);
            case "CALL" -> new HistoryLine("phone", "Appel", call(words), null);
            default -> new HistoryLine("message", "Demande", label(RequestReason.class, words), null);
        };
    }

    private static @Nullable String met(@Nullable String origin) {
        return origin == null ? null : Origin.valueOf(origin).label();
    }

    /** The detail of a consent is its purpose and how it was said. */
    private static HistoryLine consent(String icon, String title, String[] words) {
        String purpose = ConsentPurpose.valueOf(words[0]).label();
        String how = ConsentHow.valueOf(words[1]).label().toLowerCase(Locale.FRANCE);
        return new HistoryLine(icon, title, purpose + ", " + how, null);
    }

    /** The detail of a call is its channel, how it went, and what it led to when somebody said. */
    private static @Nullable String call(String[] words) {
        String outcome = label(CallOutcome.class, words);
        return words.length < 3
                ? outcome
                : outcome + ", " + CallResult.valueOf(words[2]).label().toLowerCase(Locale.FRANCE);
    }

    /** The detail of an encounter is its channel and what came of it. */
    private static <E extends Enum<E> & Labelled> @Nullable String label(Class<E> type, String[] words) {
        return words.length < 2 ? null : Enum.valueOf(type, words[1]).label();
    }
}
