package fr.bricoconcierge.figure;

import fr.bricoconcierge.checkpoint.CheckpointFigures;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the single figures of the catalogue to checkpoints. */
@Component
class CatalogueFigures implements CheckpointFigures {

    private final Figures figures;

    CatalogueFigures(Figures figures) {
        this.figures = figures;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Figure> figures(Instant now) {
        return figures.single(Catalogue.SINGLE).stream()
                .map(view -> new Figure(
                        view.code(),
                        view.theme().label(),
                        view.label(),
                        view.value(),
                        view.said(),
                        view.unit(),
                        view.definition()))
                .toList();
    }
}
