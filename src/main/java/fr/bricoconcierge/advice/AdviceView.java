package fr.bricoconcierge.advice;

import fr.bricoconcierge.howto.HowToId;
import fr.bricoconcierge.howto.HowToTextId;
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
        @Nullable String exceptionalWork) {

    ProblemForm problem(@Nullable Theme theme) {
        return new ProblemForm(theme, description, sinceWhen, responsible);
    }

    HowToForm howToForm() {
        return new HowToForm(howToSheet, howTo);
    }

    ExceptionalRepairForm exception() {
        return new ExceptionalRepairForm(exceptionalReason, exceptionalWork);
    }
}
