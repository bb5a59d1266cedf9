package fr.bricoconcierge.part;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Refused;
import java.util.List;

/**
 * How one part of a visit leads to another: a standard part uncovers a problem, a problem turns out to be dangerous, and
 * once safe there is advice to give. Danger can be said from anywhere.
 */
final class EscalationPolicy {

    private EscalationPolicy() {}

    /** The parts that a part of that type may lead to. */
    static List<PartType> next(PartType from) {
        return switch (from) {
            case STANDARD -> List.of(PartType.ADVICE, PartType.EMERGENCY);
            case ADVICE -> List.of(PartType.EMERGENCY, PartType.STANDARD);
            case EMERGENCY -> List.of(PartType.ADVICE, PartType.STANDARD);
        };
    }

    static void require(PartType from, PartType to) {
        if (!next(from).contains(to)) {
            throw new Refused("«\u00a0%s\u00a0» ne mène pas à «\u00a0%s\u00a0».".formatted(from.label(), to.label()));
        }
    }
}
