package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Theme;
import java.util.Optional;
import java.util.function.Consumer;
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
        parts.getOpen(id, part, PartType.ADVICE).isAbout(form.theme());
        change(id, part, advice -> advice.identify(form.description(), form.sinceWhen(), form.responsible()));
    }

    /** Danger leads to an emergency part, whose identifier is the answer. */
    public Optional<PartId> answerDanger(InterventionId id, PartId part, boolean dangerous) {
        change(id, part, advice -> advice.answerDanger(dangerous));
        Theme theme = parts.getOpen(id, part).theme();
        return dangerous ? Optional.of(parts.openFrom(id, part, PartType.EMERGENCY, theme)) : Optional.empty();
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

    private void change(InterventionId id, PartId part, Consumer<Advice> verb) {
        parts.getOpen(id, part, PartType.ADVICE);
        verb.accept(advices.findById(part).orElseThrow(() -> new InterventionNotFound(part)));
    }
}
