package fr.bricoconcierge.correction;

import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A closed report as it stands.
 *
 * @param version how often it was corrected
 */
record Report(InterventionId id, String name, Instant closedAt, String closedBy, int version, List<Answer> answers) {

    public Moment closed() {
        return Moment.at(closedAt);
    }

    /** The same answers as somebody typed them; what they did not send stays. */
    List<Answer> typed(Map<String, String> sent) {
        return answers.stream()
                .map(answer -> answer.typed(sent.getOrDefault(answer.key(), answer.value())))
                .toList();
    }
}
