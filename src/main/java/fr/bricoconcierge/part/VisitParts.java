package fr.bricoconcierge.part;

import fr.bricoconcierge.intervention.InterventionBegun;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the parts of a visit in the order they happen, and stands before those who fill them in. */
@Service
@Transactional
public class VisitParts {

    private final Visiting visiting;
    private final InterventionParts parts;
    private final Map<PartType, PartContent> contents;
    private final List<PartAside> asides;
    private final JdbcClient database;
    private final Clock clock;

    VisitParts(
            Visiting visiting,
            InterventionParts parts,
            List<PartContent> contents,
            List<PartAside> asides,
            JdbcClient database,
            Clock clock) {
        this.asides = asides;
        this.visiting = visiting;
        this.parts = parts;
        this.contents = contents.stream().collect(Collectors.toMap(PartContent::type, Function.identity()));
        this.database = database;
        this.clock = clock;
    }

    /** What a visit begins with. */
    @EventListener
    void on(InterventionBegun event) {
        add(event.intervention(), List.of(), new PartOpening(event.type(), null, null));
    }

    /** Opens a part that nothing led to: the person asked for more. */
    PartId open(InterventionId id, PartType type) {
        return open(id, new PartOpening(type, null, null));
    }

    /** Opens what {@code from} uncovered; the same discovery told twice leads to the same part. */
    public PartId openFrom(InterventionId id, PartId from, PartType type, @Nullable Theme theme) {
        EscalationPolicy.require(get(id, from).type(), type);
        return open(id, new PartOpening(type, from, theme));
    }

    /** The part is of that type, and its visit can still be written in. */
    public void requireOpen(InterventionId id, PartId part, PartType type) {
        getOpen(id, part, type);
    }

    /** The same, and whoever else writes in that visit waits until this transaction ends. */
    public void lockOpen(InterventionId id, PartId part, PartType type) {
        visiting.lockOpen(id);
        getOpen(id, part, type);
    }

    /** The same for a part of any type, which is the answer. */
    public PartType requireOpen(InterventionId id, PartId part) {
        return getOpen(id, part).type();
    }

    public @Nullable Theme theme(InterventionId id, PartId part) {
        return get(id, part).theme();
    }

    public void isAbout(InterventionId id, PartId part, @Nullable Theme theme) {
        getOpen(id, part).isAbout(theme);
    }

    /** Opens the emergency part that a part turns out to be, for the theme that it is about. */
    public PartId openEmergency(InterventionId id, PartId from) {
        return openFrom(id, from, PartType.EMERGENCY, getOpen(id, from).theme());
    }

    /** Every part of every visit to that person. */
    public List<PartId> of(ResidentId resident) {
        return parts.findByInterventionIn(visiting.to(resident)).stream()
                .map(InterventionPart::id)
                .toList();
    }

    /** Drops a part opened by mistake, as long as nothing was done in it. */
    void withdraw(InterventionId id, PartId part) {
        visiting.lockOpen(id);
        InterventionPart found = getOpen(id, part);
        List<InterventionPart> standing = standing(id);
        if (standing.size() == 1) {
            throw new Refused("C’est la seule partie de cette intervention\u00a0: renoncez plutôt à l’intervention.");
        }
        if (!isUntouched(found) || standing.stream().anyMatch(it -> part.equals(it.from()))) {
            throw new Refused("Cette partie contient déjà quelque chose\u00a0: elle reste au compte rendu.");
        }
        found.withdraw(clock.instant());
    }

    /** Two tablets on one visit open parts one after the other. */
    private PartId open(InterventionId id, PartOpening opening) {
        visiting.lockOpen(id);
        List<InterventionPart> all = parts.findByIntervention(id);
        Optional<InterventionPart> standing = twin(all, opening).or(() -> empty(all, opening));
        standing.ifPresent(part -> serve(part, opening));
        return standing.map(InterventionPart::id).orElseGet(() -> add(id, all, opening));
    }

    /** What nothing was noted in follows the problem when the problem is named otherwise. */
    private void serve(InterventionPart part, PartOpening opening) {
        if (opening.theme() != null && isUntouched(part)) {
            part.isAbout(opening.theme());
        }
        part.serve(opening);
        content(part).serve(part.id(), opening.theme());
    }

    private PartId add(InterventionId id, List<InterventionPart> before, PartOpening opening) {
        InterventionPart part = parts.save(new InterventionPart(id, before.size() + 1, opening, clock.instant()));
        content(part).begin(part.id(), opening.theme());
        return part.id();
    }

    /** One standard part a visit; one advice or emergency part for what was found once. */
    private static Optional<InterventionPart> twin(List<InterventionPart> all, PartOpening opening) {
        return all.stream()
                .filter(part -> !part.isWithdrawn() && part.type() == opening.type())
                .filter(part -> part.type() == PartType.STANDARD || isSameDiscovery(part, opening))
                .findFirst();
    }

    /** Before another one is opened, the one that stands empty and led nowhere is used. */
    private Optional<InterventionPart> empty(List<InterventionPart> all, PartOpening opening) {
        return all.stream()
                .filter(part -> !part.isWithdrawn() && part.type() == opening.type())
                .filter(part -> part.theme() == null || opening.theme() == null || part.theme() == opening.theme())
                .filter(part -> all.stream().noneMatch(it -> part.id().equals(it.from())))
                .filter(this::isUntouched)
                .findFirst();
    }

    private static boolean isSameDiscovery(InterventionPart part, PartOpening opening) {
        boolean sameTheme = opening.type() == PartType.EMERGENCY || Objects.equals(opening.theme(), part.theme());
        return opening.from() != null && opening.from().equals(part.from()) && sameTheme;
    }

    private boolean isUntouched(InterventionPart part) {
        return content(part).isUntouched(part.id())
                && asides.stream().allMatch(aside -> aside.isUntouched(part.id()))
                && database.sql("select not exists (select 1 from given_orientation where part_id = ?)")
                        .param(part.id().value())
                        .query(Boolean.class)
                        .single();
    }

    private PartContent content(InterventionPart part) {
        return Objects.requireNonNull(contents.get(part.type()));
    }

    private List<InterventionPart> standing(InterventionId id) {
        return parts.findByIntervention(id).stream()
                .filter(part -> !part.isWithdrawn())
                .toList();
    }

    private InterventionPart getOpen(InterventionId id, PartId part, PartType type) {
        visiting.getOpen(id);
        InterventionPart found = get(id, part);
        if (found.type() != type || found.isWithdrawn()) {
            throw new InterventionNotFound(part);
        }
        return found;
    }

    private InterventionPart getOpen(InterventionId id, PartId part) {
        return getOpen(id, part, get(id, part).type());
    }

    private InterventionPart get(InterventionId id, PartId part) {
        return parts.findByIdAndIntervention(part, id).orElseThrow(() -> new InterventionNotFound(part));
    }
}
