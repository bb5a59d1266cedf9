package fr.bricoconcierge.logbook;

import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Visits in the history of a household. */
@Component
class InterventionHistory implements HistorySource {

    private static final String DOCUMENTS = "DOCUMENTS";

    @Override
    public String view() {
        return "intervention_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String page = "/interventions/" + fact.subjectId();
        if (fact.kind().equals(DOCUMENTS)) {
            return new HistoryLine("file", "Documents remis", documents(fact.detail()), page);
        }
        String title = switch (InterventionState.valueOf(fact.kind())) {
            case OPEN -> "Intervention en cours";
            case CLOSED -> "Intervention";
            case WITHDRAWN -> "Intervention à laquelle nous avons renoncé";
        };
        return new HistoryLine("wrench", title, types(fact.detail()), page);
    }

    private static @Nullable String documents(@Nullable String names) {
        return names == null
                ? null
                : Arrays.stream(names.split(","))
                        .map(name -> HandedOver.valueOf(name).label())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String types(@Nullable String names) {
        return names == null
                ? null
                : Arrays.stream(names.split(","))
                        .map(name -> PartType.valueOf(name).label().toLowerCase(Locale.FRANCE))
                        .collect(Collectors.joining(", puis "));
    }
}
