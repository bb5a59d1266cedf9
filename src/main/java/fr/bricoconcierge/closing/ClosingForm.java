package fr.bricoconcierge.closing;

import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.ClosingDraft;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.intervention.VisitEnding;
import fr.bricoconcierge.intervention.VisitStory;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.SharedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The one screen that ends a visit; nothing is required of the form itself, {@link ClosingPolicy} says what lacks. */
@NullUnmarked
record ClosingForm(
        Set<AdvanceKind> advances,
        Set<GoodHabit> habits,
        AmelioAnswer amelio,
        Set<HandedOver> documents,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String amelioWhy,

        UUID slot,
        OrganisationId organisation,
        ConsentHow keepHow,
        ConsentHow shareHow,
        NextStep nextStep,
        LocalDate nextOn,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String nextNote,

        HowItWent howItWent,

        @Min(value = 1, message = "Écrivez au moins 1 minute.")
        @Max(value = 600, message = "Écrivez au plus 600 minutes.")
        Integer minutes,

        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String lesson,

        Set<Situation> situations,
        RequestReason askedFirst,
        RequestReason needed,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String quotation,

        Boolean quoteAgreed,
        String shown)
        implements SharedForm {

    ClosingForm {
        advances = advances == null ? Set.of() : advances;
        habits = habits == null ? Set.of() : habits;
        documents = documents == null ? Set.of() : documents;
        situations = situations == null ? Set.of() : situations;
    }

    /** The same with what is likely filled in where nothing was said. */
    ClosingForm proposing(Integer spent, OrganisationId only) {
        return with(keepHow, shareHow, minutes == null ? spent : minutes, organisation == null ? only : organisation);
    }

    /** What may be saved by itself: a consent is given by an act of its own. */
    ClosingForm withoutConsents() {
        return with(null, null, minutes, organisation);
    }

    private ClosingForm with(ConsentHow keep, ConsentHow share, Integer minutes, OrganisationId organisation) {
        return new ClosingForm(
                advances,
                habits,
                amelio,
                documents,
                amelioWhy,
                slot,
                organisation,
                keep,
                share,
                nextStep,
                nextOn,
                nextNote,
                howItWent,
                minutes,
                lesson,
                situations,
                askedFirst,
                needed,
                quotation,
                quoteAgreed,
                shown);
    }

    /** The same once the household was referred while the visit still went on. */
    ClosingForm referring(UUID booked, OrganisationId to) {
        AmelioAnswer answer = booked == null ? AmelioAnswer.REFERRAL : AmelioAnswer.APPOINTMENT;
        return new ClosingForm(
                advances,
                habits,
                answer,
                documents,
                amelioWhy,
                booked,
                to,
                keepHow,
                shareHow,
                nextStep,
                nextOn,
                nextNote,
                howItWent,
                minutes,
                lesson,
                situations,
                askedFirst,
                needed,
                quotation,
                quoteAgreed,
                shown);
    }

    ClosingDraft draft() {
        var ending = new VisitEnding(
                amelio,
                amelioWhy,
                slot,
                organisation == null ? null : organisation.value(),
                nextStep,
                nextOn,
                nextNote,
                howItWent,
                minutes,
                lesson);
        var story = new VisitStory(askedFirst, needed, quotation, Boolean.TRUE.equals(quoteAgreed));
        return new ClosingDraft(advances, habits, documents, situations, ending, story);
    }

    /** What it tells, with what the parts tell by themselves; a consent given here counts. */
    ClosingReport report(boolean keepsCard, boolean shares, List<PartFacts> parts, LocalDate today) {
        Set<AdvanceKind> all = new TreeSet<>(advances);
        parts.forEach(part -> all.addAll(part.advances()));
        all.addAll(fromAmelio());
        return new ClosingReport(
                all,
                habits,
                documents,
                amelio,
                amelioWhy,
                slot != null,
                organisation != null,
                keepsCard || keepHow != null,
                shares || shareHow != null,
                nextStep,
                nextOn,
                howItWent,
                minutes,
                parts.stream().flatMap(part -> part.gaps().stream()).toList(),
                today);
    }

    ConsentsGiven consents() {
        return new ConsentsGiven(keepHow, shareHow);
    }

    /** What the answer about Amelio moves forward by itself. */
    private Set<AdvanceKind> fromAmelio() {
        Set<AdvanceKind> moved = new TreeSet<>();
        if (amelio == AmelioAnswer.APPOINTMENT) {
            moved.add(AdvanceKind.APPOINTMENT_MADE);
        }
        if (amelio != null && amelio.refers()) {
            moved.add(AdvanceKind.REFERRED);
        }
        if (!documents.isEmpty()) {
            moved.add(AdvanceKind.DOCUMENT);
        }
        return moved;
    }
}
