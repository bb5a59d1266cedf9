package fr.bricoconcierge.demo;

import static fr.bricoconcierge.agenda.AppointmentReason.DOOR_OR_WINDOW;
import static fr.bricoconcierge.agenda.AppointmentReason.DRAUGHT;
import static fr.bricoconcierge.agenda.AppointmentReason.HEATING;
import static fr.bricoconcierge.agenda.AppointmentReason.LEAK;
import static fr.bricoconcierge.agenda.AppointmentReason.MOULD;
import static fr.bricoconcierge.agenda.AppointmentReason.OTHER;
import static fr.bricoconcierge.intervention.PartType.ADVICE;
import static fr.bricoconcierge.intervention.PartType.EMERGENCY;
import static fr.bricoconcierge.intervention.PartType.STANDARD;
import static fr.bricoconcierge.standard.ObservationLevel.PROBLEM;
import static fr.bricoconcierge.standard.ObservationLevel.TO_WATCH;

import fr.bricoconcierge.advice.Responsible;
import fr.bricoconcierge.demo.VisitDesk.Wish;
import fr.bricoconcierge.emergency.DangerKind;
import fr.bricoconcierge.hindsight.Help;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.photo.PhotoSubject;
import fr.bricoconcierge.purchase.PaidBy;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.shared.Theme;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The visits in Tourcoing: kits, a smell of gas, repairs with the fund's money, and somebody who wants no card. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class TourcoingVisits {

    private final VisitDesk visits;
    private final Buying buying;

    TourcoingVisits(VisitDesk visits, Buying buying) {
        this.visits = visits;
        this.buying = buying;
    }

    void tell(Stage stage) {
        kits(stage);
        repairWithPurchase(stage);
        kitWithApprovedPurchase(stage);
        smellOfGas(stage);
        advice(stage);
        oldBoiler(stage);
    }

    private void kits(Stage stage) {
        ToldVisit bernard = visits.keep(stage, "bernard", 3, Wish.of(DRAUGHT, STANDARD))
                .sees(Theme.DRAUGHT, PROBLEM)
                .sees(Theme.HEATING, TO_WATCH)
                .fits(3, "Joint de fenêtre", "Séjour")
                .fits(1, "Thermomètre et hygromètre", "Séjour");
        visits.close(stage, bernard, Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.WELL));

        ToldVisit patrick = visits.atOnce(stage, "patrick", STANDARD)
                .sees(Theme.LIGHTING, TO_WATCH)
                .fits(2, "Ampoule LED", "Entrée");
        visits.close(
                stage,
                patrick,
                Ending.of(AmelioAnswer.DOCUMENTS, HowItWent.SIMPLE).withoutCard());
    }

    private void repairWithPurchase(Stage stage) {
        ToldVisit zohra = visits.keep(stage, "zohra", 3, new Wish(LEAK, ADVICE, "Sous l’évier."))
                .finds(
                        Theme.LEAK,
                        "Siphon fendu, une bassine recueille l’eau.",
                        "Depuis trois semaines",
                        Responsible.OCCUPANT)
                .isHarmless()
                .repairs(
                        "Ne peut pas se déplacer jusqu’au magasin ni se baisser.",
                        "Siphon remplacé, écoulement vérifié.");
        PurchaseId siphon = zohra.buys(Bill.paid(
                "12.90",
                "Quincaillerie du Centre, Tourcoing",
                "Pas de voiture, magasin trop loin.",
                PaidBy.CASH,
                "Siphon d’évier"));
        buying.handIn(zohra, siphon);
        visits.close(stage, zohra, Ending.of(AmelioAnswer.REFERRAL, HowItWent.COMPLICATED));
    }

    private void kitWithApprovedPurchase(Stage stage) {
        ToldVisit maria = visits.keep(stage, "maria", 3, Wish.of(DOOR_OR_WINDOW, STANDARD))
                .sees(Theme.WINDOWS, PROBLEM)
                .sees(Theme.BILLS, TO_WATCH)
                .fits(2, "Joint de fenêtre", "Chambre")
                .fits(1, "Prise coupe-veille", "Séjour");
        PurchaseId curtain = maria.buys(Bill.asked(
                "38.50",
                "Bricolage des Francs, Tourcoing",
                "Budget du mois déjà dépensé.",
                PaidBy.CARD,
                "Rideau thermique",
                "Tringle"));
        buying.agree(stage, maria, curtain, "D’accord\u00a0: deux chambres d’enfants.");
        buying.pay(maria, curtain, "37.90");
        buying.handIn(maria, curtain);
        visits.close(stage, maria, Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.WELL));
    }

    private void smellOfGas(Stage stage) {
        Cast.Met host = stage.cast().get("gerard");
        LocalDate revisit = stage.calendar().after(host.day(), 5);
        ToldVisit gerard = visits.keep(stage, "gerard", 1, new Wish(OTHER, EMERGENCY, "Odeur près de la cuisinière."))
                .isDangerous(
                        DangerKind.GAS,
                        "La personne et ses voisins",
                        "Odeur de gaz près de la cuisinière, tuyau souple périmé.")
                .makesSafe(
                        "Fenêtres ouvertes, robinet de gaz fermé et étiqueté, Urgence gaz appelée de dehors.", revisit)
                .orients(Theme.GAS);
        visits.close(
                stage,
                gerard,
                Ending.of(AmelioAnswer.DOCUMENTS, HowItWent.COMPLICATED)
                        .teaching("Vérifier la date du tuyau de gaz à chaque visite."));
        smellGone(stage, revisit);
    }

    /** What was made safe is seen again, which ends what was due about it. */
    private void smellGone(Stage stage, LocalDate day) {
        ToldVisit back = visits.comeBack(stage, "gerard", day, Wish.of(OTHER, ADVICE))
                .finds(
                        Theme.GAS,
                        "Tuyau remplacé par le chauffagiste, plus d’odeur.",
                        "Depuis la mise en sécurité",
                        Responsible.OCCUPANT)
                .isHarmless()
                .explains("Lire la date sur le tuyau, le changer avant, fermer le robinet la nuit.");
        visits.close(stage, back, Ending.of(AmelioAnswer.DOCUMENTS, HowItWent.WELL));
    }

    private void advice(Stage stage) {
        ToldVisit christian = visits.keep(stage, "christian", 3, Wish.of(MOULD, ADVICE))
                .finds(
                        Theme.DAMP,
                        "Moisissures derrière l’armoire de la chambre.",
                        "Depuis l’hiver dernier",
                        Responsible.OCCUPANT)
                .photographs(PhotoSubject.PROBLEM, "Derrière l’armoire de la chambre", DrawnPhoto.BLACK_MOULD)
                .isHarmless()
                .handsOverASheet(Theme.DAMP, "Décoller l’armoire du mur de dix centimètres.");
        visits.close(stage, christian, Ending.of(AmelioAnswer.REFERRAL, HowItWent.SIMPLE));

        ToldVisit josiane = visits.keep(stage, "josiane", 2, Wish.of(DRAUGHT, ADVICE))
                .finds(
                        Theme.DRAUGHT,
                        "Courant d’air sous la porte de la cave.",
                        "Depuis toujours",
                        Responsible.OCCUPANT)
                .isHarmless()
                .handsOverASheet(
                        Theme.DRAUGHT,
                        "La porte de la cave s’ouvre vers l’escalier\u00a0: poser le bas de porte côté cuisine.");
        visits.close(stage, josiane, Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.WELL));
    }

    private void oldBoiler(Stage stage) {
        ToldVisit chantal = visits.keep(stage, "chantal", 3, Wish.of(HEATING, ADVICE))
                .finds(
                        Theme.HEATING,
                        "Chaudière de 1998, entretien en retard.",
                        "Depuis deux ans",
                        Responsible.OCCUPANT)
                .isHarmless()
                .orients(Theme.HEATING)
                .hearsThat(Help.YES, 3);
        visits.close(stage, chantal, Ending.of(AmelioAnswer.REFERRAL, HowItWent.WELL));
    }
}
