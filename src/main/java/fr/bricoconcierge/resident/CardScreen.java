package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Standing;
import fr.bricoconcierge.task.CallTasks;
import fr.bricoconcierge.task.DueCall;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that the page of one card shows. */
@Component
class CardScreen {

    private final ResidentReading reading;
    private final WordOfMouthTree tree;
    private final HouseholdStory story;
    private final CallTasks calls;
    private final Solicitations solicitations;
    private final Clock clock;

    CardScreen(
            ResidentReading reading,
            WordOfMouthTree tree,
            HouseholdStory story,
            CallTasks calls,
            Solicitations solicitations,
            Clock clock) {
        this.reading = reading;
        this.tree = tree;
        this.story = story;
        this.calls = calls;
        this.solicitations = solicitations;
        this.clock = clock;
    }

    /** @param page of the history, counted from 1; a form that was refused is in the model already */
    String show(ResidentId id, int page, Model model) {
        CardPage card = reading.getCard(id);
        var steps = story.history(card.household(), page - 1);
        Standing standing = solicitations.standing(card.household());
        model.addAttribute("card", card);
        model.addAttribute("due", story.due(card.household()));
        model.addAttribute("consents", reading.consents(id));
        model.addAttribute("kin", reading.kin(id, card.household()));
        model.addAttribute("tree", tree.around(id));
        model.addAttribute("history", steps.stream().limit(HouseholdStory.PAGE).toList());
        model.addAttribute("historyPage", page);
        model.addAttribute("older", steps.size() > HouseholdStory.PAGE);
        model.addAttribute("standing", standing);
        askForCall(calls.of(card.household()), model);
        return "resident/card";
    }

    private void askForCall(List<DueCall> due, Model model) {
        model.addAttribute("outcomes", Choice.of(CallOutcome.values()));
        model.addAttribute("results", Choice.of(CallResult.values()));
        model.addAttribute("dueCalls", choices(due));
        model.addAttribute("callOpen", model.containsAttribute("form"));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", CallForm.of(mostLikely(due)));
        }
    }

    private static List<Choice> choices(List<DueCall> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>(
                due.stream().map(call -> Choice.of(call.id(), call.title())).toList());
        choices.add(Choice.of(CallForm.OTHER, "Autre chose"));
        return choices;
    }

    /** What is due already; a call made long before is about something else. */
    private String mostLikely(List<DueCall> due) {
        return due.stream()
                .filter(call -> !call.dueAt().isAfter(clock.instant()))
                .findFirst()
                .map(call -> call.id().toString())
                .orElse(CallForm.OTHER);
    }
}
