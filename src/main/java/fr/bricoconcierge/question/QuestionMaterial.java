package fr.bricoconcierge.question;

import fr.bricoconcierge.checkpoint.CheckpointMaterial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the questions that nobody can answer yet to the next checkpoint. */
@Component
class QuestionMaterial implements CheckpointMaterial {

    private final QuestionReading reading;

    QuestionMaterial(QuestionReading reading) {
        this.reading = reading;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Prepared prepare(Instant now, @Nullable Instant since) {
        List<Line> lines = reading.all().stream()
                .filter(QuestionRow::isOpen)
                .map(row -> new Line(row.wording(), row.counted(), "/apprentissages/questions/" + row.id()))
                .toList();
        return new Prepared(
                "Questions sans réponse",
                "help",
                lines.size(),
                lines,
                "/apprentissages/questions",
                "Chaque question a une réponse du jour.");
    }
}
