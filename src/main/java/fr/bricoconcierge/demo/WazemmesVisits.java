package fr.bricoconcierge.demo;

import static fr.bricoconcierge.agenda.AppointmentReason.BILL;
import static fr.bricoconcierge.agenda.AppointmentReason.DRAUGHT;
import static fr.bricoconcierge.agenda.AppointmentReason.HEATING;
import static fr.bricoconcierge.agenda.AppointmentReason.LEAK;
import static fr.bricoconcierge.agenda.AppointmentReason.MOULD;
import static fr.bricoconcierge.intervention.PartType.ADVICE;
import static fr.bricoconcierge.intervention.PartType.STANDARD;
import static fr.bricoconcierge.standard.ObservationLevel.NONE;
import static fr.bricoconcierge.standard.ObservationLevel.PROBLEM;
import static fr.bricoconcierge.standard.ObservationLevel.TO_WATCH;

import fr.bricoconcierge.advice.Responsible;
import fr.bricoconcierge.demo.VisitDesk.Wish;
import fr.bricoconcierge.hindsight.Help;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.photo.PhotoSubject;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Theme;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The visits in Wazemmes and around it: the first kits, advice, and a tap repaired in somebody's place. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class WazemmesVisits {

    private final VisitDesk visits;

    WazemmesVisits(VisitDesk visits) {
        this.visits = visits;
    }

    void tell(Stage stage) {
        kitAtTheDoor(stage);
        firstKits(stage);
        billsExplained(stage);
        kitAndRepair(stage);
        moreKits(stage);
        damp(stage);
        advice(stage);
        halfKits(stage);
    }

    private void kitAtTheDoor(Stage stage) {
        ToldVisit atTheDoor = visits.atOnce(stage, "jean-claude", STANDARD)
                .sees(Theme.DRAUGHT, TO_WATCH)
                .sees(Theme.LIGHTING, PROBLEM)
                .fits(2, "Ampoule LED", "Entrée")
                .fits(1, "Joint de fenêtre", "Séjour");
        visits.close(stage, atTheDoor, Ending.of(AmelioAnswer.DOCUMENTS, HowItWent.SIMPLE));
    }

    private void firstKits(Stage stage) {
        ToldVisit fatima = visits.keep(
                        stage, "fatima", 4, new Wish(DRAUGHT, STANDARD, "Froid dans la chambre des enfants."))
                .sees(Theme.DRAUGHT, PROBLEM)
                .sees(Theme.WINDOWS, PROBLEM)
                .sees(Theme.DAMP, NONE)
                .photographs(PhotoSubject.ROOM, "Chambre des enfants, fenêtre sur rue", DrawnPhoto.COLD_BEDROOM)
                .fits(2, "Joint de fenêtre", "Chambre")
                .fits(1, "Thermomètre et hygromètre", "Séjour");
        visits.close(
                stage,
                fatima,
                Ending.of(AmelioAnswer.REFERRAL, HowItWent.WELL)
                        .teaching("Le thermomètre aide à parler des 19 °C sans faire la leçon.")
                        .telling(RequestReason.COLD_OR_BILLS, RequestReason.WORKS, null));
        visits.correct(
                fatima, "Le temps du trajet était compté.", Map.of("minutes", "45", "situations", "SEVERAL_PROBLEMS"));
    }

    private void billsExplained(Stage stage) {
        ToldVisit nadia = visits.keep(stage, "nadia", 3, Wish.of(BILL, STANDARD))
                .sees(Theme.BILLS, PROBLEM)
                .sees(Theme.HEATING, TO_WATCH)
                .fits(1, "Prise coupe-veille", "Séjour")
                .fits(2, "Mousseur de robinet", "Cuisine")
                .fits(1, "Réflecteur de radiateur", "Séjour");
        visits.close(stage, nadia, Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.WELL));
    }

    private void kitAndRepair(Stage stage) {
        ToldVisit monique = visits.keep(stage, "monique", 5, new Wish(LEAK, STANDARD, "Robinet de la cuisine."))
                .sees(Theme.LEAK, PROBLEM)
                .sees(Theme.DRAUGHT, PROBLEM)
                .fits(2, "Ampoule LED", "Cuisine")
                .fits(1, "Bas de porte", "Entrée")
                .finds(
                        Theme.LEAK,
                        "Le robinet de la cuisine goutte jour et nuit.",
                        "Depuis l’été",
                        Responsible.OCCUPANT)
                .photographs(PhotoSubject.PROBLEM, "Robinet de la cuisine", DrawnPhoto.DRIPPING_TAP)
                .isHarmless()
                .repairs(
                        "Ne peut ni se baisser sous l’évier ni fermer l’arrivée d’eau.",
                        "Joint du robinet changé, arrivée d’eau remise en marche.")
                .photographs(PhotoSubject.AFTER, "Robinet de la cuisine, joint changé", DrawnPhoto.MENDED_TAP);
        visits.close(
                stage,
                monique,
                Ending.of(AmelioAnswer.REFERRAL, HowItWent.COMPLICATED)
                        .teaching("Une petite réparation réussie ouvre la discussion sur le chauffage."));
    }

    private void moreKits(Stage stage) {
        ToldVisit yolande = visits.keep(stage, "yolande", 4, Wish.of(HEATING, STANDARD))
                .sees(Theme.HEATING, PROBLEM)
                .sees(Theme.DRAUGHT, TO_WATCH)
                .fits(2, "Réflecteur de radiateur", "Chambre")
                .fits(1, "Joint de fenêtre", "Chambre");
        visits.close(stage, yolande, Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.WELL));

        ToldVisit sylvie = visits.keep(stage, "sylvie", 3, Wish.of(BILL, STANDARD))
                .sees(Theme.BILLS, TO_WATCH)
                .sees(Theme.HOT_WATER, PROBLEM)
                .fits(1, "Douchette économe", "Salle de bain")
                .fits(2, "Mousseur de robinet", "Cuisine")
                .fits(1, "Ampoule LED", "Entrée");
        visits.close(stage, sylvie, Ending.of(AmelioAnswer.REFERRAL, HowItWent.SIMPLE));
    }

    private void damp(Stage stage) {
        ToldVisit aissatou = visits.atOnce(stage, "aissatou", ADVICE)
                .finds(
                        Theme.DAMP,
                        "Taches noires au plafond de la salle de bain, grille d’aération bouchée.",
                        "Depuis deux hivers",
                        Responsible.SOCIAL_LANDLORD)
                .isHarmless()
                .orients(Theme.DAMP)
                .hearsThat(Help.YES, 4);
        visits.close(
                stage,
                aissatou,
                Ending.notConcerned("Les travaux sont à la charge du bailleur social.", HowItWent.COMPLICATED));
    }

    private void advice(Stage stage) {
        ToldVisit mehdi = visits.keep(stage, "mehdi", 3, Wish.of(MOULD, ADVICE))
                .finds(
                        Theme.VENTILATION,
                        "Buée sur toutes les vitres le matin.",
                        "Depuis l’automne",
                        Responsible.OCCUPANT)
                .isHarmless()
                .explains(
                        "Dépoussiérer la bouche d’aération, ouvrir dix minutes le matin, sécher le linge porte fermée.");
        visits.close(stage, mehdi, Ending.of(AmelioAnswer.REFERRAL, HowItWent.WELL));

        ToldVisit rachid = visits.atOnce(stage, "rachid", ADVICE)
                .finds(Theme.DRAUGHT, "Mur nord très froid dans deux chambres.", "Depuis l’achat", Responsible.OCCUPANT)
                .isHarmless()
                .orients(Theme.DRAUGHT)
                .hearsThat(Help.NO, 4);
        visits.close(
                stage,
                rachid,
                Ending.of(AmelioAnswer.REFERRAL, HowItWent.WELL)
                        .teaching("Du marché à la maison en dix minutes\u00a0: la proximité fait tout."));
    }

    private void halfKits(Stage stage) {
        ToldVisit odette = visits.keep(stage, "odette", 2, Wish.of(DRAUGHT, STANDARD))
                .sees(Theme.DRAUGHT, TO_WATCH)
                .fits(2, "Bas de porte", "Entrée");
        visits.close(stage, odette, Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.SIMPLE));

        ToldVisit leila = visits.keep(stage, "leila", 3, Wish.of(HEATING, STANDARD))
                .sees(Theme.HEATING, PROBLEM)
                .fits(2, "Réflecteur de radiateur", "Chambre");
        visits.close(stage, leila, Ending.of(AmelioAnswer.REFERRAL, HowItWent.WELL));
    }
}
