package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The minutes of a held checkpoint, on paper. */
@Component
class MinutesPrint {

    private final CheckpointReading reading;
    private final DecisionReading decisions;
    private final FrozenFigures figures;
    private final Printing printing;
    private final Settings settings;

    MinutesPrint(
            CheckpointReading reading,
            DecisionReading decisions,
            FrozenFigures figures,
            Printing printing,
            Settings settings) {
        this.reading = reading;
        this.decisions = decisions;
        this.figures = figures;
        this.printing = printing;
        this.settings = settings;
    }

    byte[] of(CheckpointId id) {
        CheckpointView checkpoint = reading.get(id);
        if (!checkpoint.isClosed()) {
            throw new CheckpointNotFound(id);
        }
        return printing.pdf(
                Paper.A4,
                "checkpoint/paper",
                Map.of(
                        "checkpoint", checkpoint,
                        "figures", figures.of(id),
                        "changes", decisions.changes(id),
                        "decisions", decisions.of(id),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME)));
    }
}
