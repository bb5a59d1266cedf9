package fr.bricoconcierge.advice;

import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.InterventionId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down a problem and the answers to the founding document's questions about it. */
@Service
@Transactional
public class Advising {

    private final VisitParts parts;
    private final Advices advices;

    Advising(VisitParts parts, Advices advices) {
        this.parts = parts;
        this.advices = advices;
    }

    public void identify(InterventionId id, PartId part, ProblemForm form) {
        parts.requireOpen(id, part, PartType.ADVICE);
        parts.isAbout(id, part, form.theme());
        change(id, part, advice -> advice.identify(form.description(), form.sinceWhen(), form.responsible()));
    }

    /** Danger leads to an emergency part, whose identifier is the answer. */
    public Optional<PartId> answerDanger(InterventionId id, PartId part, boolean dangerous) {
        change(id, part, advice -> advice.answerDanger(dangerous));
        return dangerous ? Optional.of(parts.openEmergency(id, part)) : Optional.empty();
    }

    public void answerProfessional(InterventionId id, PartId part, boolean needed) {
        change(id, part, advice -> advice.answerProfessional(needed));
    }

    public void answerSelfRepair(InterventionId id, PartId part, SelfRepair answer) {
        change(id, part, advice -> advice.answerSelfRepair(answer));
    }

    public void handOverHowTo(InterventionId id, PartId part, String text) {
        change(id, part, advice -> advice.handOverHowTo(text));
    }

    public void repairExceptionally(InterventionId id, PartId part, String reason, String work) {
        change(id, part, advice -> advice.repairExceptionally(reason, work));
    }

    /** What was advised stays, without the words about a person (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        advices.findByPartIn(parts.of(event.resident())).forEach(Advice::forget);
    }

    private void change(InterventionId id, PartId part, Consumer<Advice> verb) {
        parts.requireOpen(id, part, PartType.ADVICE);
        verb.accept(advices.findById(part).orElseThrow(() -> new InterventionNotFound(part)));
    }
}
