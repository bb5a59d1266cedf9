package fr.bricoconcierge.demo;

import static fr.bricoconcierge.agenda.AppointmentReason.BULB;
import static fr.bricoconcierge.agenda.AppointmentReason.DOOR_OR_WINDOW;
import static fr.bricoconcierge.agenda.AppointmentReason.HEATING;
import static fr.bricoconcierge.intervention.PartType.ADVICE;
import static fr.bricoconcierge.intervention.PartType.STANDARD;
import static fr.bricoconcierge.standard.ObservationLevel.PROBLEM;
import static fr.bricoconcierge.standard.ObservationLevel.TO_WATCH;

import fr.bricoconcierge.advice.Responsible;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.demo.VisitDesk.Wish;
import fr.bricoconcierge.emergency.DangerKind;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.photo.PhotoSubject;
import fr.bricoconcierge.purchase.PaidBy;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Theme;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The latest visits: a kit without its receipt, two dangers kept off for a time, and a report left unfinished. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class LambersartVisits {

    private static final Bill PANE = Bill.asked(
            "46.80",
            "Bricolage de la Lys, Lambersart",
            "Attend le remboursement de son assurance.",
            PaidBy.CASH,
            "Plaque de polycarbonate",
            "Parcloses et mastic");

    private final VisitDesk visits;
    private final AdvisorSlots slots;

    LambersartVisits(VisitDesk visits, AdvisorSlots slots) {
        this.visits = visits;
        this.slots = slots;
    }

    void tell(Stage stage) {
        kitWithoutReceipt(stage);
        electricDanger(stage);
        brokenWindow(stage);
        visits.keep(stage, "helene", 1, Wish.of(HEATING, STANDARD))
                .sees(Theme.HEATING, TO_WATCH)
                .fits(1, "Thermomètre et hygromètre", "Séjour")
                .leaves();
    }

    private void kitWithoutReceipt(Stage stage) {
        ToldVisit ousmane = visits.atOnce(stage, "ousmane", STANDARD)
                .sees(Theme.DRAUGHT, PROBLEM)
                .sees(Theme.HEATING, TO_WATCH)
                .fits(2, "Ampoule LED", "Séjour")
                .fits(1, "Joint de fenêtre", "Chambre");
        ousmane.buys(Bill.paid(
                        "18.40",
                        "Droguerie du Bourg, Lambersart",
                        "Porte d’entrée qui laisse passer l’air.",
                        PaidBy.OWN,
                        "Joint de porte")
                .lent());
        visits.close(
                stage,
                ousmane,
                Ending.of(AmelioAnswer.TO_THINK_OVER, HowItWent.WELL)
                        .telling(RequestReason.COLD_OR_BILLS, RequestReason.COLD_OR_BILLS, null));
    }

    /** Standard, then advice, then emergency: a bulb to change uncovers a socket that heats. */
    private void electricDanger(Stage stage) {
        ToldVisit beatrice = visits.keep(stage, "beatrice", 4, Wish.of(BULB, STANDARD))
                .sees(Theme.ELECTRICAL_DANGER, PROBLEM)
                .fits(2, "Ampoule LED", "Cuisine")
                .finds(
                        Theme.ELECTRICAL_DANGER,
                        "La prise du radiateur d’appoint chauffe et noircit.",
                        "Depuis quelques jours",
                        Responsible.OCCUPANT)
                .isDangerous(
                        DangerKind.ELECTRICITY,
                        "La famille, dont deux enfants",
                        "Prise noircie, isolant fondu, radiateur d’appoint branché en permanence.")
                .makesSafe(
                        "Radiateur débranché, prise condamnée et signalée, disjoncteur du circuit baissé.",
                        stage.calendar().today())
                .orients(Theme.ELECTRICAL_DANGER);
        visits.close(stage, beatrice, saferThanAsked());
    }

    private static Ending saferThanAsked() {
        return Ending.of(AmelioAnswer.REFERRAL, HowItWent.COMPLICATED)
                .teaching("Le chauffage d’appoint cache souvent une maison mal isolée.")
                .meeting(Situation.LITTLE_AUTONOMY, Situation.SEVERAL_PROBLEMS)
                .telling(
                        RequestReason.SMALL_REPAIR,
                        RequestReason.DANGER,
                        "Je voulais juste une ampoule, et vous m’avez évité le feu.");
    }

    /** The meeting with the advisor is today, and the pane above the ceiling waits for an answer. */
    private void brokenWindow(Stage stage) {
        ToldVisit francoise = visits.keep(
                        stage, "francoise", 9, new Wish(DOOR_OR_WINDOW, ADVICE, "Vitre de la cuisine."))
                .finds(
                        Theme.WINDOWS,
                        "Vitre de la cuisine fendue, un morceau est tombé.",
                        "Depuis la tempête",
                        Responsible.OCCUPANT)
                .isDangerous(
                        DangerKind.OPENING,
                        "La personne, qui vit dans sa cuisine",
                        "Verre coupant au-dessus de l’évier, froid et pluie dans la pièce.")
                .photographs(PhotoSubject.BEFORE, "Fenêtre de la cuisine", DrawnPhoto.BROKEN_PANE)
                .makesSafe(
                        "Verre retiré, plaque et ruban posés\u00a0: provisoire.",
                        stage.calendar().ahead(3))
                .photographs(
                        PhotoSubject.AFTER, "Fenêtre de la cuisine, fermée pour l’instant", DrawnPhoto.BOARDED_PANE)
                .orients(Theme.WINDOWS);
        francoise.buys(PANE);
        Ending ending = Ending.of(AmelioAnswer.APPOINTMENT, HowItWent.COMPLICATED)
                .meeting(Situation.MISSING_MATERIAL)
                .telling(RequestReason.SMALL_REPAIR, RequestReason.WORKS, null);
        visits.close(stage, francoise, ending, slotOfToday(stage));
    }

    private AdvisorSlotId slotOfToday(Stage stage) {
        return slots.free(stage.team().amelio(), SlotChapter.meetingToday(stage.calendar()), 1)
                .get(0)
                .id();
    }
}
