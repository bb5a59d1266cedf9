package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Refused;
import java.time.LocalDate;

/** What the short closing of a follow-up visit must say (I12). */
record FollowUpPolicy(FollowUpCause cause, LocalDate today) {

    /** @throws Refused beside the field that lacks, in the order of the screen */
    void check(FollowUpForm form) {
        boolean seen = form.outcome() == FollowUpOutcome.SEEN;
        require(
                !seen || cause == FollowUpCause.COURTESY || form.holds() != null,
                "holds",
                "Dites si la mise en sécurité tient.");
        require(!seen || !form.isSilent(), "seen", "Dites en une phrase ce que vous avez vu.");
        require(
                isSettled(form, seen) || form.nextStep() != FollowUpNext.NOTHING,
                "nextStep",
                "Le danger n’est pas écarté pour de bon\u00a0: dites qui prend la suite.");
        require(
                !form.nextStep().hasADay()
                        || (form.nextOn() != null && !form.nextOn().isBefore(today)),
                "nextOn",
                "Indiquez un jour à venir pour ce qui est promis.");
    }

    private boolean isSettled(FollowUpForm form, boolean seen) {
        return cause == FollowUpCause.COURTESY
                || (seen && form.holds() != null && form.holds().isSettled());
    }

    private static void require(boolean holds, String field, String sentence) {
        if (!holds) {
            throw new Refused(field, sentence);
        }
    }
}
