package fr.bricoconcierge.closing;

import fr.bricoconcierge.advice.SelfRepair;
import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one part says by itself: what it moved forward, and what it still lacks before the visit may end. */
record PartFacts(
        PartId id,
        InterventionId interventionId,
        int position,
        PartType type,
        int pieces,
        int orientations,
        @Nullable Boolean dangerous,
        boolean described,
        @Nullable Boolean needsProfessional,
        @Nullable SelfRepair selfRepair,
        boolean howTo,
        boolean repaired,
        boolean analysed,
        boolean madeSafe) {

    Set<AdvanceKind> advances() {
        Set<AdvanceKind> advances = EnumSet.noneOf(AdvanceKind.class);
        add(advances, pieces > 0, AdvanceKind.EQUIPPED);
        add(advances, orientations > 0, AdvanceKind.ORIENTED);
        add(advances, howTo, AdvanceKind.HOW_TO);
        add(advances, repaired, AdvanceKind.REPAIRED);
        add(advances, madeSafe, AdvanceKind.MADE_SAFE);
        return advances;
    }

    List<Missing> gaps() {
        List<Missing> gaps = new ArrayList<>();
        if (type == PartType.ADVICE) {
            add(gaps, !described, "décrivez le problème", "probleme");
            add(gaps, dangerous == null, "dites si c’est dangereux", "danger");
            add(
                    gaps,
                    Boolean.TRUE.equals(needsProfessional) && orientations == 0,
                    "remettez au moins une adresse",
                    "orientations");
        }
        if (type == PartType.EMERGENCY) {
            add(gaps, !analysed, "dites pour qui et pour quoi c’est dangereux", "analyse");
            add(gaps, !madeSafe, "écrivez la mise en sécurité et le jour où repasser", "mise-en-securite");
            add(gaps, orientations == 0, "orientez vers un professionnel ou un service public", "orientations");
        }
        return gaps;
    }

    private void add(List<Missing> gaps, boolean lacks, String what, String anchor) {
        if (lacks) {
            String sentence = "Partie %d, %s\u00a0: %s."
                    .formatted(position, type.label().toLowerCase(java.util.Locale.FRANCE), what);
            gaps.add(Missing.there(sentence, "/interventions/%s/parties/%s#%s".formatted(interventionId, id, anchor)));
        }
    }

    private static void add(Set<AdvanceKind> advances, boolean holds, AdvanceKind kind) {
        if (holds) {
            advances.add(kind);
        }
    }
}
