package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.scenario.ScenarioStage;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page of a checkpoint: what is prepared while it is ahead, what was kept once it is held. */
@Component
class CheckpointDesk {

    private final CheckpointReading reading;
    private final DecisionReading decisions;
    private final Decisions decided;
    private final FrozenFigures figures;
    private final CheckpointPreparation preparation;
    private final Team team;
    private final Clock clock;

    CheckpointDesk(
            CheckpointReading reading,
            DecisionReading decisions,
            Decisions decided,
            FrozenFigures figures,
            CheckpointPreparation preparation,
            Team team,
            Clock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.decided = decided;
        this.figures = figures;
        this.preparation = preparation;
        this.team = team;
        this.clock = clock;
    }

    /** Adds all that the page shows, but for the forms that were sent to it. */
    String show(CheckpointId id, Model model) {
        CheckpointView checkpoint = reading.get(id);
        model.addAttribute("checkpoint", checkpoint);
        return checkpoint.isClosed() ? held(checkpoint, model) : ahead(checkpoint, model);
    }

    private String held(CheckpointView checkpoint, Model model) {
        missing(model, "changeForm", ChangeForm.empty());
        missing(model, "decisionForm", DecisionForm.empty());
        model.addAttribute("figures", figures.of(checkpoint.id()));
        model.addAttribute("changes", decisions.changes(checkpoint.id()));
        model.addAttribute("decisions", decisions.of(checkpoint.id()));
        model.addAttribute("owners", decided.owners());
        model.addAttribute("stages", Choice.of(ScenarioStage.values()));
        return "checkpoint/held";
    }

    private String ahead(CheckpointView checkpoint, Model model) {
        Instant now = clock.instant();
        missing(model, "minutes", MinutesForm.EMPTY);
        missing(model, "form", new CheckpointForm(checkpoint.heldOn()));
        model.addAttribute("ahead", checkpoint.heldOn().isAfter(Moment.dateOf(now)));
        model.addAttribute("figures", figures.live(now));
        model.addAttribute("material", preparation.at(now));
        model.addAttribute("people", people());
        return "checkpoint/show";
    }

    private List<Choice> people() {
        return Stream.of(Role.COORDINATOR, Role.CONCIERGE, Role.ADVISOR)
                .flatMap(role -> team.choices(role).stream())
                .toList();
    }

    private static void missing(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
