package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static fr.bricoconcierge.resident.ConsentPurpose.SHARE_WITH_AMELIO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AdvisorRange;
import fr.bricoconcierge.agenda.AdvisorSlots;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.agenda.SlotPlace;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Visits.class)
class ClosingPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Consents consents;

    @Autowired
    Appointments appointments;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void nothingIsClosedBeforeItIsCompleteAndNothingTypedIsLost() {
        String visit = begun(visits.resident(account, KEEP_CARD));
        Screen page = concierge.open(visit + "/cloture");

        Screen refused =
                page.form(visit + "/cloture").with("lesson", "Les vieux joints").submit();

        assertThat(refused.error("advances")).startsWith("Cochez au moins une avancée");
        assertThat(refused.error("habits")).isEqualTo("Cochez au moins un bon geste dont vous avez parlé.");
        assertThat(refused.error("amelio")).isEqualTo("Dites ce qu’a donné la discussion sur Amelio.");
        assertThat(refused.error("nextStep")).isEqualTo("Dites ce qui est prévu ensuite.");
        assertThat(refused.error("howItWent")).isEqualTo("Dites comment cela s’est passé.");
        assertThat(state(visit)).isEqualTo("OPEN");
        assertThat(concierge.open(visit + "/cloture").form(visit + "/cloture").value("lesson"))
                .isEqualTo("Les vieux joints");
    }

    @Test
    void wrongInputIsNamedBesideItsField() {
        String visit = begun(visits.resident(account, KEEP_CARD));

        Screen wrong = closing(visit)
                .with("minutes", "longtemps")
                .with("nextOn", "bientôt")
                .with("amelio", "PEUT_ETRE")
                .with("lesson", "x".repeat(2001))
                .submit();

        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.error("minutes")).isEqualTo("Indiquez un nombre entier.");
        assertThat(wrong.error("nextOn")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(wrong.error("amelio")).isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
        assertThat(wrong.error("lesson")).isEqualTo("Écrivez au plus 2 000 caractères.");
        assertThat(wrong.form(visit + "/cloture").value("lesson")).hasSize(2001);
    }

    @Test
    void anOrganisationOrASlotThatNobodyOfferedIsNamedBesideItsField() {
        String visit = begun(visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO));
        FilledForm form = closing(visit).with("amelio", "REFERRAL").with("organisation", UUID.randomUUID());

        assertThat(form.submit().error("organisation")).isEqualTo("Choisissez un organisme de la liste.");
        assertThat(form.with("plus-tard", "1").submit().error("organisation"))
                .isEqualTo("Choisissez un organisme de la liste.");
        offeredSlot();
        assertThat(closing(visit)
                        .with("amelio", "APPOINTMENT")
                        .with("slot", UUID.randomUUID())
                        .submit()
                        .error("slot"))
                .isEqualTo("Choisissez un créneau du conseiller.");
        assertThat(state(visit)).isEqualTo("OPEN");
    }

    @Test
    void aCompleteVisitIsClosedAndItsReportIsNoLongerDue() {
        String visit = begun(visits.resident(account, KEEP_CARD));

        Screen closed = closing(visit).submit();

        assertThat(closed.text())
                .contains("L’intervention est close. Merci !", "Terminée", "Réparé", "La personne va y réfléchir");
        assertThat(openTasks("UNFINISHED_REPORT", visit)).isZero();
        assertThat(concierge.post(visit + "/cloture").status()).isEqualTo(409);
        assertThat(concierge.post(visit + "/parties", "genre", "ADVICE").status())
                .isEqualTo(409);
    }

    @Test
    void whatTheReportSaysIsTickedByItself() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen part = visits.firstPart(concierge, resident, PartType.STANDARD);
        part.form(part.path() + "/equipements")
                .with("item", part.select("select[name=item] option").last().val())
                .with("room", "Cuisine")
                .submit();
        String visit = Visits.visitOf(part);

        Screen page = concierge.open(visit + "/cloture");
        assertThat(page.texts(".told")).containsExactly("Équipement posé");

        assertThat(closing(visit).without("advances").submit().text()).contains("L’intervention est close.");
    }

    @Test
    void whatAPartLacksIsNamedWithALinkToIt() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        String visit = Visits.visitOf(part);

        Screen refused = closing(visit).submit();

        assertThat(refused.texts(".notice__list a"))
                .contains("Partie 1, mise en sécurité : orientez vers un professionnel ou un service public.");
        assertThat(refused.select("a[href=" + part.path() + "#mise-en-securite]"))
                .isNotEmpty();
        assertThat(state(visit)).isEqualTo("OPEN");
    }

    @Test
    void anAdvisorIsBookedOnTheSpotOnceTheResidentAgreed() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        String visit = begun(resident);
        String slot = offeredSlot();

        Screen refused =
                closing(visit).with("amelio", "APPOINTMENT").with("slot", slot).submit();
        assertThat(refused.error("shareHow"))
                .isEqualTo("Demandez l’accord de la personne pour transmettre ses coordonnées à Amelio.");
        assertThat(referrals(visit)).isZero();

        Screen closed =
                refused.form(visit + "/cloture").with("shareHow", "ORAL").submit();

        assertThat(closed.text()).contains("L’intervention est close.", "Rendez-vous pris", "Orienté vers Amelio");
        assertThat(consents.isActive(resident, SHARE_WITH_AMELIO)).isTrue();
        assertThat(referrals(visit)).isEqualTo(1);
        assertThat(visits.count(
                        "select count(*)::int from advisor_slot where id = ? and booked_resident = ?",
                        UUID.fromString(slot),
                        resident.value()))
                .isEqualTo(1);
    }

    @Test
    void aSlotTakenMeanwhileIsSaidAndTheVisitStaysOpen() {
        ResidentId resident = visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO);
        String slot = offeredSlot();
        String first = begun(visits.resident(account, KEEP_CARD, SHARE_WITH_AMELIO));
        closing(first).with("amelio", "APPOINTMENT").with("slot", slot).submit();
        String visit = begun(resident);

        Screen refused =
                closing(visit).with("amelio", "APPOINTMENT").with("slot", slot).submit();

        assertThat(refused.text()).contains("Ce créneau vient d’être pris. Choisissez-en un autre.");
        assertThat(state(visit)).isEqualTo("OPEN");
    }

    @Test
    void withoutAKeptCardNobodyIsReferred() {
        String visit = begun(visits.resident(account));

        Screen refused = closing(visit)
                .with("amelio", "REFERRAL")
                .with("organisation", people.advisor().organisation())
                .submit();

        assertThat(refused.error("keepHow"))
                .isEqualTo("Sans l’accord de la personne pour garder sa fiche, pas d’orientation vers Amelio.");
        assertThat(state(visit)).isEqualTo("OPEN");
    }

    @Test
    void whoDidNotAgreeToACardIsForgottenWhenTheVisitEnds() {
        ResidentId resident = visits.resident(account);
        String visit = begun(resident);

        Screen closed =
                closing(visit).with("lesson", "La voisine de Mme Delattre").submit();

        assertThat(closed.heading()).isEqualTo("Intervention, personne non gardée");
        assertThat(closed.text()).doesNotContain("Delattre", "Gambetta");
        assertThat(visits.count(
                        "select count(*)::int from intervention where id = ? and place is null and lesson is null",
                        Visits.idOf(visit)))
                .isEqualTo(1);
        assertThat(visits.count(
                        "select count(*)::int from resident where id = ? and forgotten_at is not null",
                        resident.value()))
                .isEqualTo(1);
    }

    @Test
    void whoAgreesAtTheLastMomentIsKept() {
        Screen closed =
                closing(begun(visits.resident(account))).with("keepHow", "ORAL").submit();

        assertThat(closed.heading()).isEqualTo("Chez " + Visits.NAME);
    }

    @Test
    void theAppointmentIsDoneAndWhatWasPromisedIsDue() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        UUID appointment = booked(resident);
        String visit = concierge
                .open("/interventions/nouvelle?rendez-vous=" + appointment)
                .form("/interventions")
                .with("type", "STANDARD")
                .submit()
                .path();

        closing(visit)
                .with("nextStep", "CALL")
                .with("nextOn", Moment.dateOf(clock.instant()).plusDays(3))
                .submit();

        assertThat(visits.count("select count(*)::int from appointment where id = ? and state = 'DONE'", appointment))
                .isEqualTo(1);
        assertThat(openTasks("HAND_MADE", visit)).isEqualTo(1);
    }

    @Test
    void whoComesBackToAMakeshiftRepairHasSeenItAgain() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen makeshift = madeSafe(resident);
        String visit = begun(resident);
        assertThat(concierge.open(visit).select("#a-revoir li").text()).endsWith("Fenêtre ou porte cassée");
        assertThat(confirmations(makeshift)).isEqualTo(1);

        Screen closed = closing(visit).submit();

        assertThat(confirmations(makeshift)).isZero();
        assertThat(closed.select("#revu a").attr("href")).isEqualTo(Visits.path(makeshift));
        assertThat(concierge.open(Visits.visitOf(makeshift)).text()).contains("Revu ");
        assertThat(concierge.open(begun(resident)).select("#a-revoir")).isEmpty();
    }

    @Test
    void whoDidNotAgreeToACardIsKeptUntilTheMakeshiftRepairIsSeenAgain() {
        ResidentId resident = visits.resident(account);
        Screen makeshift = madeSafe(resident);
        visits.giveUp(concierge, makeshift);
        assertThat(concierge.open(Visits.visitOf(makeshift)).heading()).isEqualTo("Chez " + Visits.NAME);

        closing(begun(resident)).submit();

        assertThat(concierge.open(Visits.visitOf(makeshift)).heading()).isEqualTo("Intervention, personne non gardée");
    }

    @Test
    void aReportMayBeLeftForLaterWithWhatItHolds() {
        String visit = begun(visits.resident(account, KEEP_CARD));

        Screen left = concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("lesson", "À reprendre")
                .with("plus-tard", "1")
                .submit();

        assertThat(left.text()).contains("Le compte rendu reste à terminer.");
        assertThat(openTasks("UNFINISHED_REPORT", visit)).isEqualTo(1);
        assertThat(concierge.open(visit + "/cloture").form(visit + "/cloture").value("lesson"))
                .isEqualTo("À reprendre");
    }

    /** A closing screen with enough on it to close. */
    private FilledForm closing(String visit) {
        return concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("advances", "REPAIRED")
                .with("habits", "AIRING")
                .with("amelio", "TO_THINK_OVER")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40");
    }

    private String begun(ResidentId resident) {
        return visits.begun(concierge, resident, PartType.STANDARD).path();
    }

    private Screen madeSafe(ResidentId resident) {
        Screen part = visits.firstPart(concierge, resident, PartType.EMERGENCY);
        part.form(part.path() + "/analyse")
                .with("danger", "OPENING")
                .with("dangerFor", "Un bébé")
                .with("dangerWhat", "Carreau cassé")
                .submit();
        part.form(part.path() + "/mise-en-securite")
                .with("work", "Planche vissée")
                .with("toldTemporary", "true")
                .with("revisitOn", Moment.dateOf(clock.instant()).plusDays(7))
                .submit();
        return part;
    }

    private int confirmations(Screen part) {
        return openTasks("CONFIRM_MAKE_SAFE", part.path().replaceFirst(".*/parties/", "/interventions/"));
    }

    private String state(String visit) {
        return visits.count(
                                "select count(*)::int from intervention where id = ? and state = 'OPEN'",
                                Visits.idOf(visit))
                        == 1
                ? "OPEN"
                : "ENDED";
    }

    private int openTasks(String kind, String visit) {
        return visits.count(
                "select count(*)::int from task where kind = ? and cause_id = ? and done_at is null",
                kind,
                Visits.idOf(visit));
    }

    private int referrals(String visit) {
        return visits.count("select count(*)::int from referral where intervention_id = ?", Visits.idOf(visit));
    }

    private String offeredSlot() {
        var advisor = people.another(Role.ADVISOR);
        var start = clock.instant().plus(1, ChronoUnit.DAYS);
        var range = new AdvisorRange(advisor.id(), start, start.plus(1, ChronoUnit.HOURS), 60, SlotPlace.PHONE, null);
        return slots.declare(UUID.randomUUID(), range).toString();
    }

    private UUID booked(ResidentId resident) {
        var wanted = new NewAppointment(
                resident,
                AppointmentPlace.DOOR,
                null,
                clock.instant().plus(1, ChronoUnit.HOURS),
                45,
                account.id(),
                null,
                Channel.PHONE,
                new AppointmentReason("LEAK"),
                ExpectedType.STANDARD,
                false,
                null,
                null,
                null);
        return appointments.book(UUID.randomUUID(), wanted, account.id()).value();
    }
}
