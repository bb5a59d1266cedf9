package fr.bricoconcierge.papers;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.SharedWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/**
 * The papers as they are gone through with somebody; what is in neither set is still to find.
 *
 * @param occupancy which papers are asked for
 * @param ready those they have at hand
 * @param notApplicable those that have no sense for them
 * @param shown what the page showed, when others may note at the same time
 */
@NullUnmarked
public record PapersForm(
        Occupancy occupancy, Boolean coOwnership, Set<UUID> ready, Set<UUID> notApplicable, String shown) {

    private static final String OCCUPANCY = "occupancy";
    private static final String CO_OWNERSHIP = "coOwnership";

    public PapersForm {
        ready = ready == null ? Set.of() : ready;
        notApplicable = notApplicable == null ? Set.of() : notApplicable;
    }

    public static PapersForm of(Occupancy occupancy) {
        return new PapersForm(occupancy, false, Set.of(), Set.of(), null);
    }

    boolean isInCoOwnership() {
        return Boolean.TRUE.equals(coOwnership);
    }

    PaperState stateOf(UUID paper) {
        if (ready.contains(paper)) {
            return PaperState.READY;
        }
        return notApplicable.contains(paper) ? PaperState.NOT_APPLICABLE : PaperState.TO_FIND;
    }

    /** The same, which remembers what it shows of each of those papers. */
    PapersForm opened(List<UUID> papers) {
        String now = SharedWriting.shown(answers(papers));
        return new PapersForm(occupancy, coOwnership, ready, notApplicable, now);
    }

    /** {@code now} with what was changed here since it was opened. */
    PapersForm changing(PapersForm now, List<UUID> papers) {
        Map<Object, Object> settled = now.answers(papers);
        settled.putAll(SharedWriting.changed(shown, answers(papers)));
        return new PapersForm(
                settled.get(OCCUPANCY) instanceof Occupancy said ? said : null,
                (Boolean) settled.get(CO_OWNERSHIP),
                those(papers, settled, PaperState.READY),
                those(papers, settled, PaperState.NOT_APPLICABLE),
                null);
    }

    private Map<Object, Object> answers(List<UUID> papers) {
        Map<Object, Object> answers = new LinkedHashMap<>();
        answers.put(OCCUPANCY, occupancy == null ? "" : occupancy);
        answers.put(CO_OWNERSHIP, isInCoOwnership());
        papers.forEach(paper -> answers.put(paper, stateOf(paper)));
        return answers;
    }

    private static Set<UUID> those(List<UUID> papers, Map<Object, Object> answers, PaperState state) {
        return papers.stream().filter(paper -> answers.get(paper) == state).collect(Collectors.toUnmodifiableSet());
    }
}
