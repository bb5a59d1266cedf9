package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the parts of a visit in the order they happen, and hands them to those who fill them in. */
@Service
@Transactional
public class VisitParts {

    private final Interventions interventions;
    private final InterventionParts parts;
    private final Advices advices;
    private final MakeSafes makeSafes;
    private final JdbcClient database;
    private final Clock clock;

    VisitParts(
            Interventions interventions,
            InterventionParts parts,
            Advices advices,
            MakeSafes makeSafes,
            JdbcClient database,
            Clock clock) {
        this.interventions = interventions;
        this.parts = parts;
        this.advices = advices;
        this.makeSafes = makeSafes;
        this.database = database;
        this.clock = clock;
    }

    PartId openFirst(Intervention intervention, PartType type) {
        return add(intervention.id(), List.of(), new PartOpening(type, null, null));
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

    /** The part, while its visit can still be written in. */
    InterventionPart getOpen(InterventionId id, PartId part, PartType type) {
        interventions
                .findById(id)
                .orElseThrow(() -> new InterventionNotFound(id))
                .requireOpen();
        InterventionPart found = get(id, part);
        if (found.type() != type || found.isWithdrawn()) {
            throw new InterventionNotFound(part);
        }
        return found;
    }

    /** Whatever its type. */
    InterventionPart getOpen(InterventionId id, PartId part) {
        return getOpen(id, part, get(id, part).type());
    }

    /** Drops a part opened by mistake, as long as nothing was done in it. */
    void withdraw(InterventionId id, PartId part) {
        Intervention intervention = lock(id);
        InterventionPart found = getOpen(intervention.id(), part);
        List<InterventionPart> standing = standing(id);
        if (standing.size() == 1) {
            throw new Refused("C’est la seule partie de cette intervention\u00a0: renoncez plutôt à l’intervention.");
        }
        if (!isUntouched(part) || standing.stream().anyMatch(it -> part.equals(it.from()))) {
            throw new Refused("Cette partie contient déjà quelque chose\u00a0: elle reste au compte rendu.");
        }
        found.withdraw(clock.instant());
    }

    private PartId open(InterventionId id, PartOpening opening) {
        lock(id).requireOpen();
        List<InterventionPart> all = parts.findByIntervention(id);
        return twin(all, opening).map(InterventionPart::id).orElseGet(() -> add(id, all, opening));
    }

    private PartId add(InterventionId id, List<InterventionPart> before, PartOpening opening) {
        InterventionPart part = parts.save(new InterventionPart(id, before.size() + 1, opening, clock.instant()));
        switch (part.type()) {
            case ADVICE -> advices.save(new Advice(part.id()));
            case EMERGENCY -> makeSafes.save(new MakeSafe(part.id(), DangerKind.of(opening.theme())));
            case STANDARD -> {} // its steps have tables of their own
        }
        return part.id();
    }

    /** One standard part a visit; one advice or emergency part for what was found once. */
    private static Optional<InterventionPart> twin(List<InterventionPart> all, PartOpening opening) {
        return all.stream()
                .filter(part -> !part.isWithdrawn() && part.type() == opening.type())
                .filter(part -> part.type() == PartType.STANDARD || isSameDiscovery(part, opening))
                .findFirst();
    }

    private static boolean isSameDiscovery(InterventionPart part, PartOpening opening) {
        boolean sameTheme = opening.type() == PartType.EMERGENCY || Objects.equals(opening.theme(), part.theme());
        return opening.from() != null && opening.from().equals(part.from()) && sameTheme;
    }

    private boolean isUntouched(PartId part) {
        boolean wordless = advices.findById(part).map(Advice::isUntouched).orElse(true)
                && makeSafes.findById(part).map(MakeSafe::isUntouched).orElse(true);
        return wordless
                && database.sql("select not exists (select 1 from installed_item where part_id = ?)"
                                + " and not exists (select 1 from given_orientation where part_id = ?)")
                        .params(part.value(), part.value())
                        .query(Boolean.class)
                        .single();
    }

    private List<InterventionPart> standing(InterventionId id) {
        return parts.findByIntervention(id).stream()
                .filter(part -> !part.isWithdrawn())
                .toList();
    }

    private InterventionPart get(InterventionId id, PartId part) {
        return parts.findByIdAndIntervention(part, id).orElseThrow(() -> new InterventionNotFound(part));
    }

    /** Two tablets on one visit open parts one after the other. */
    private Intervention lock(InterventionId id) {
        return interventions.findForUpdateById(id).orElseThrow(() -> new InterventionNotFound(id));
    }
}
