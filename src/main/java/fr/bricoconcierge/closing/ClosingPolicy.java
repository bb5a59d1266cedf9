package fr.bricoconcierge.closing;

import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.NextStep;
import java.util.ArrayList;
import java.util.List;

/**
 * When a visit may end (I5): something moved forward, good habits and Amelio were talked about, and what follows is
 * known. A visit that lacks any of it is left open, never closed.
 */
record ClosingPolicy(ClosingReport report) {

    /** One sentence for each thing that is missing, in the order of the screen; empty when the visit may be closed. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>(report.gaps());
        require(
                !report.advances().isEmpty(),
                missing,
                "advances",
                "Cochez au moins une avancée, ou faites avancer la situation.");
        require(!report.habits().isEmpty(), missing, "habits", "Cochez au moins un bon geste dont vous avez parlé.");
        askAboutAmelio(missing);
        askWhatIsNext(missing);
        require(report.howItWent() != null, missing, "howItWent", "Dites comment cela s’est passé.");
        require(report.minutes() != null, missing, "minutes", "Indiquez le temps passé.");
        return List.copyOf(missing);
    }

    private void askAboutAmelio(List<Missing> missing) {
        AmelioAnswer answer = report.amelio();
        if (answer == null) {
            missing.add(Missing.here("amelio", "Dites ce qu’a donné la discussion sur Amelio."));
            return;
        }
        askWhatTheAnswerNeeds(answer, missing);
        if (answer.refers()) {
            askForConsent(missing);
        }
    }

    private void askWhatTheAnswerNeeds(AmelioAnswer answer, List<Missing> missing) {
        boolean said = report.amelioWhy() != null && !report.amelioWhy().isBlank();
        switch (answer) {
            case DOCUMENTS ->
                require(!report.documents().isEmpty(), missing, "documents", "Cochez les documents remis.");
            case NOT_CONCERNED ->
                require(said, missing, "amelioWhy", "Dites pourquoi la personne n’est pas concernée.");
            case APPOINTMENT -> require(report.slotChosen(), missing, "slot", "Choisissez un créneau du conseiller.");
            case REFERRAL ->
                require(
                        report.organisationChosen(),
                        missing,
                        "organisation",
                        "Choisissez à qui vous orientez la personne.");
            case TO_THINK_OVER -> {} // nothing more to say
        }
    }

    private void askForConsent(List<Missing> missing) {
        if (!report.keepsCard()) {
            missing.add(Missing.here(
                    "keepHow", "Sans l’accord de la personne pour garder sa fiche, pas d’orientation vers Amelio."));
        } else if (!report.sharesWithAmelio()) {
            missing.add(Missing.here(
                    "shareHow", "Demandez l’accord de la personne pour transmettre ses coordonnées à Amelio."));
        }
    }

    private void askWhatIsNext(List<Missing> missing) {
        NextStep next = report.nextStep();
        if (next == null) {
            missing.add(Missing.here("nextStep", "Dites ce qui est prévu ensuite."));
        } else if (next.isPromised()) {
            require(
                    report.nextOn() != null && !report.nextOn().isBefore(report.today()),
                    missing,
                    "nextOn",
                    "Indiquez un jour à venir pour ce qui est promis.");
            require(
                    report.nextOn() == null
                            || !report.nextOn().isAfter(report.today().plusYears(1)),
                    missing,
                    "nextOn",
                    "Promettez un jour dans l’année qui vient.");
            require(
                    report.keepsCard(),
                    missing,
                    "keepHow",
                    "Sans l’accord de la personne pour garder sa fiche, rien ne peut être promis pour plus tard.");
        }
    }

    private static void require(boolean holds, List<Missing> missing, String field, String sentence) {
        if (!holds) {
            missing.add(Missing.here(field, sentence));
        }
    }
}
