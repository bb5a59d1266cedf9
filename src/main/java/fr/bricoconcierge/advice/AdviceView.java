package fr.bricoconcierge.advice;

import fr.bricoconcierge.howto.HowToId;
import fr.bricoconcierge.howto.HowToTextId;
import fr.bricoconcierge.shared.SharedWriting;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;

/** The answers given so far about one problem. */
record AdviceView(
        @Nullable String description,
        @Nullable String sinceWhen,
        @Nullable Responsible responsible,
        @Nullable Boolean dangerous,
        @Nullable Boolean needsProfessional,
        @Nullable SelfRepair selfRepair,
        @Nullable String howTo,
        @Nullable HowToId howToSheet,
        @Nullable HowToTextId howToText,
        @Nullable String howToTitle,
        @Nullable String exceptionalReason,
        @Nullable String exceptionalWork,
        boolean withinLimits) {

    ProblemForm problem(@Nullable Theme theme) {
        return SharedWriting.opened(new ProblemForm(theme, description, sinceWhen, responsible, null));
    }

    HowToForm howToForm() {
        return SharedWriting.opened(new HowToForm(howToSheet, howTo, null));
    }

    ExceptionalRepairForm exception() {
        return SharedWriting.opened(new ExceptionalRepairForm(exceptionalReason, exceptionalWork, withinLimits, null));
    }
}
