package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.NextStepSource;
import org.springframework.stereotype.Component;

/** The open tasks of a household, on top of its card. */
@Component
class TaskNextSteps implements NextStepSource {

    @Override
    public String view() {
        return "task_next_step";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        TaskKind kind = TaskKind.valueOf(fact.kind());
        String title = fact.detail() == null ? kind.label() : fact.detail();
        return new HistoryLine(kind.icon(), title, kind.label(), "/taches/" + fact.subjectId());
    }
}
