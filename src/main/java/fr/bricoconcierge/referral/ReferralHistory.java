package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.Programme;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of a referral in the history of its household. */
@Component
class ReferralHistory implements HistorySource {

    @Override
    public String view() {
        return "referral_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        ReferralState state = ReferralState.valueOf(fact.kind());
        String title = state == ReferralState.ORIENTED ? "Orientation vers Amelio" : "Amelio\u00a0: " + inWords(state);
        return new HistoryLine(
                state.icon(), title, detail(state, fact.detail()), "/orientations/suivi/" + fact.subjectId());
    }

    /** To whom, and what was handed over. */
    private static String oriented(String organisation, String documents) {
        return documents.isEmpty()
                ? organisation
                : organisation + ", remis\u00a0: "
                        + Arrays.stream(documents.split(","))
                                .map(name -> HandedOver.valueOf(name).label().toLowerCase(Locale.FRANCE))
                                .collect(Collectors.joining(", "));
    }

    private static String inWords(ReferralState state) {
        return state.label().toLowerCase(Locale.FRANCE);
    }

    private static @Nullable String detail(ReferralState state, @Nullable String detail) {
        if (detail == null) {
            return null;
        }
        return switch (state) {
            case FILE_OPEN -> {
                String[] parts = detail.split(" ", 2);
                yield Programme.valueOf(parts[0]).label() + ", dossier " + parts[1];
            }
            case ORIENTED ->
                oriented(detail.substring(0, detail.lastIndexOf('|')), detail.substring(detail.lastIndexOf('|') + 1));
            case CLOSED -> ClosingReason.valueOf(detail).label();
            default -> detail;
        };
    }
}
