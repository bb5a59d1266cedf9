package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.task.TaskKind;

/** What a follow-up visit is made for. */
public enum FollowUpCause implements Labelled {
    COURTESY("Visite de courtoisie", TaskKind.COURTESY_VISIT),
    REVISIT("Retour après une mise en sécurité", TaskKind.CONFIRM_MAKE_SAFE);

    private final String label;
    private final TaskKind task;

    FollowUpCause(String label, TaskKind task) {
        this.label = label;
        this.task = task;
    }

    @Override
    public String label() {
        return label;
    }

    /** What is due until the visit is made. */
    TaskKind task() {
        return task;
    }
}
