package fr.bricoconcierge.checkpoint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what earlier checkpoints decided and nobody has done yet to the next one. */
@Component
class DecisionMaterial implements CheckpointMaterial {

    private final DecisionReading reading;

    DecisionMaterial(DecisionReading reading) {
        this.reading = reading;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Prepared prepare(Instant now, @Nullable Instant since) {
        List<Line> lines = reading.open().stream()
                .map(decision -> new Line(
                        decision.what(),
                        decision.ownerName() + ", pour le " + decision.due(),
                        "/apprentissages/points-etape/" + decision.checkpointId()))
                .toList();
        return new Prepared(
                "Décidé, et pas encore fait",
                "list",
                lines.size(),
                lines,
                "/taches",
                "Tout ce qui avait été décidé est fait.");
    }
}
