package fr.bricoconcierge.situation;

import fr.bricoconcierge.checkpoint.CheckpointMaterial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the situations that are still to be met to the next checkpoint. */
@Component
class SituationMaterial implements CheckpointMaterial {

    private final SituationReading reading;

    SituationMaterial(SituationReading reading) {
        this.reading = reading;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Prepared prepare(Instant now, @Nullable Instant since) {
        List<Line> lines = new SituationBoard(reading.all())
                .toMeet().stream()
                        .map(view ->
                                new Line(view.label(), view.stage().label(), "/apprentissages/situations/" + view.id()))
                        .toList();
        return new Prepared(
                "Situations à rencontrer",
                "eye",
                lines.size(),
                lines,
                "/apprentissages/situations",
                "Toutes les situations de la liste ont été rencontrées.");
    }
}
