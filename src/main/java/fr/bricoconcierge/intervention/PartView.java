package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part with the answers given so far.
 *
 * @param emergency the emergency part it led to
 * @param parts how many parts the visit holds
 */
record PartView(
        PartId id,
        InterventionId interventionId,
        int position,
        PartType type,
        @Nullable Theme theme,
        InterventionState state,
        HouseholdId householdId,
        String name,
        @Nullable String description,
        @Nullable String sinceWhen,
        @Nullable Responsible responsible,
        @Nullable Boolean dangerous,
        @Nullable Boolean needsProfessional,
        @Nullable SelfRepair selfRepair,
        @Nullable String howTo,
        @Nullable String exceptionalReason,
        @Nullable String exceptionalWork,
        @Nullable DangerKind danger,
        @Nullable String dangerFor,
        @Nullable String dangerWhat,
        @Nullable String work,
        boolean toldTemporary,
        @Nullable LocalDate revisitOn,
        @Nullable PartId emergency,
        int parts) {

    public boolean isOpen() {
        return state == InterventionState.OPEN;
    }

    public String title() {
        return theme == null ? type.label() : type.label() + "\u00a0: " + theme.label();
    }

    /** What the charter never lets us do about it. */
    public List<String> neverDone() {
        return NeverDone.about(subject());
    }

    /** What the danger is about once it is known, else what the part was opened for. */
    @Nullable
    Theme subject() {
        return danger == null ? theme : danger.theme();
    }

    public String path() {
        return "/interventions/" + interventionId + "/parties/" + id;
    }

    ProblemForm problem() {
        return new ProblemForm(theme, description, sinceWhen, responsible);
    }

    HowToForm howToForm() {
        return new HowToForm(howTo);
    }

    ExceptionalRepairForm exception() {
        return new ExceptionalRepairForm(exceptionalReason, exceptionalWork);
    }

    DangerForm dangerForm() {
        return new DangerForm(danger, dangerFor, dangerWhat);
    }

    MakeSafeForm makeSafe() {
        return new MakeSafeForm(work, toldTemporary, revisitOn);
    }
}
