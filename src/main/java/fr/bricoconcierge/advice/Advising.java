package fr.bricoconcierge.advice;

import fr.bricoconcierge.howto.HowToId;
import fr.bricoconcierge.howto.HowToSheets;
import fr.bricoconcierge.howto.HowToText;
import fr.bricoconcierge.howto.HowToTextId;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SharedWriting;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down a problem and the answers to the founding document's questions about it. */
@Service
@Transactional
public class Advising {

    private final VisitParts parts;
    private final Advices advices;
    private final AdviceReading reading;
    private final HowToSheets sheets;

    Advising(VisitParts parts, Advices advices, AdviceReading reading, HowToSheets sheets) {
        this.parts = parts;
        this.advices = advices;
        this.reading = reading;
        this.sheets = sheets;
    }

    /** What was kept, brought together with what somebody else wrote meanwhile. */
    public ProblemForm identify(InterventionId id, PartId part, ProblemForm form) {
        Advice advice = lock(id, part);
        ProblemForm settled = SharedWriting.settle(form, reading.get(part).problem(parts.theme(id, part)));
        parts.isAbout(id, part, settled.theme());
        advice.identify(settled.description(), settled.sinceWhen(), settled.responsible());
        return SharedWriting.opened(settled);
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

    /**
     * Hands over a sheet as it is now, what the concierge explained, or both.
     *
     * @param form its sheet is refused when it is offered no more, unless it was handed over already
     */
    public HowToForm handOverHowTo(InterventionId id, PartId part, HowToForm form) {
        Advice advice = lock(id, part);
        HowToForm settled = SharedWriting.settle(form, reading.get(part).howToForm());
        advice.handOverHowTo(asItIs(settled.sheet(), advice.howToText()), settled.howTo());
        return SharedWriting.opened(settled);
    }

    public ExceptionalRepairForm repairExceptionally(InterventionId id, PartId part, ExceptionalRepairForm form) {
        Advice advice = lock(id, part);
        ExceptionalRepairForm settled =
                SharedWriting.settle(form, reading.get(part).exception());
        advice.repairExceptionally(settled.reason(), settled.work(), settled.isWithinLimits());
        return SharedWriting.opened(settled);
    }

    /** What was advised stays, without the words about a person (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        advices.findByPartIn(parts.of(event.resident())).forEach(Advice::forget);
    }

    private @Nullable HowToTextId asItIs(@Nullable HowToId sheet, @Nullable HowToTextId handed) {
        if (sheet == null) {
            return null;
        }
        return sheets.offered(sheet)
                .or(() -> Optional.ofNullable(handed)
                        .flatMap(sheets::text)
                        .filter(text -> text.sheetId().equals(sheet)))
                .map(HowToText::id)
                .orElseThrow(() -> new Refused("sheet", "Cette fiche n’est plus proposée."));
    }

    private void change(InterventionId id, PartId part, Consumer<Advice> verb) {
        verb.accept(lock(id, part));
    }

    private Advice lock(InterventionId id, PartId part) {
        parts.lockOpen(id, part, PartType.ADVICE);
        return advices.findById(part).orElseThrow(() -> new InterventionNotFound(part));
    }
}
