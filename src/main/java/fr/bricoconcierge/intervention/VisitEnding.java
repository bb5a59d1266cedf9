package fr.bricoconcierge.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a visit ends, as its closing screen tells it. */
@Embeddable
public record VisitEnding(
        @Enumerated(EnumType.STRING) @Nullable AmelioAnswer amelio,
        @Nullable String amelioWhy,
        @Nullable UUID wantedSlot,
        @Column(name = "organisation_id") @Nullable UUID organisation,
        @Enumerated(EnumType.STRING) @Nullable NextStep nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String nextNote,
        @Enumerated(EnumType.STRING) @Nullable HowItWent howItWent,
        @Nullable Integer minutes,
        @Nullable String lesson) {

    /** A visit of which nothing has been told yet. */
    static final VisitEnding UNTOLD = new VisitEnding(null, null, null, null, null, null, null, null, null, null);

    VisitEnding withoutWords() {
        return new VisitEnding(
                amelio, null, wantedSlot, organisation, nextStep, nextOn, null, howItWent, minutes, null);
    }

    VisitEnding corrected(LateCorrection told) {
        return new VisitEnding(
                amelio,
                told.amelioWhy(),
                wantedSlot,
                organisation,
                nextStep,
                nextOn,
                told.nextNote(),
                told.howItWent(),
                told.minutes(),
                told.lesson());
    }

    /** Whether a call or a visit was promised, on a day that is known. */
    public boolean promisesADay() {
        return nextStep != null && nextStep.isPromised() && nextOn != null;
    }

    public boolean refers() {
        return amelio != null && amelio.refers();
    }

    /** The slot that was chosen, when an appointment was the answer. */
    public @Nullable UUID bookedSlot() {
        return amelio == AmelioAnswer.APPOINTMENT ? wantedSlot : null;
    }
}
