package fr.bricoconcierge.followup;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A courtesy visit and a revisit are linked to their cause, answered to who asked, and counted apart (I12). */
@PageTest
@Import(Visits.class)
class FollowUpVisitTests {

    private static final String SEEN = "Le papier est retrouvé, elle était rassurée.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    Visitor advisor;
    LocalDate today;

    @BeforeEach
    void signIn() {
        account = people.concierge();
        concierge = visitors.as(account);
        advisor = visitors.as(people.advisor());
        today = Moment.dateOf(clock.instant());
    }

    @Test
    void theAnswerToACourtesyVisitGoesBackToTheAdvisorAndEndsTheTask() {
        String referral = asked();
        assertThat(tasks("COURTESY_VISIT", referral)).isEqualTo(1);

        Screen visit = beginFromTask(referral);
        assertThat(visit.text()).contains("Visite de courtoisie", "Retrouver la taxe foncière", "En cours");
        Screen closed = closing(visit)
                .with("outcome", "SEEN")
                .with("seen", SEEN)
                .with("nextStep", "ADVISOR")
                .with("minutes", "20")
                .submit();

        assertThat(closed.text()).contains("Terminée", SEEN, "Le conseil Amelio prend la suite", "20 minutes");
        assertThat(tasks("COURTESY_VISIT", referral)).isZero();
        assertThat(advisor.open("/orientations/" + referral).text())
                .contains("Personne : vue", SEEN, "Le conseil Amelio prend la suite");
        assertThat(concierge.open("/orientations/suivi/" + referral).text()).contains("Personne : vue", SEEN);
        assertThat(visitors.as(people.strangerAdvisor())
                        .answerTo("/orientations/" + referral)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyThereMeansComingBackOnADayThatIsDueAgain() {
        String referral = asked();
        Screen visit = beginFromTask(referral);

        Screen undated = closing(visit)
                .with("outcome", "NOT_THERE")
                .with("nextStep", "COME_BACK")
                .with("seen", "Volets fermés")
                .submit();
        assertThat(undated.error("nextOn")).startsWith("Indiquez un jour à venir");
        assertThat(undated.form(visit.path()).value("seen")).isEqualTo("Volets fermés");
        undated.form(visit.path()).with("nextOn", today.plusDays(4)).submit();

        assertThat(tasks("COURTESY_VISIT", referral)).isEqualTo(1);
        assertThat(beginFromTask(referral).path()).isNotEqualTo(visit.path());
    }

    @Test
    void whatWasMadeSafeIsSeenAgainAndItsTaskEnds() {
        String part = madeSafe();
        Screen start = concierge.open("/visites-de-suivi/nouvelle?partie=" + part);
        assertThat(start.text()).contains("Retour après une mise en sécurité", "Planche vissée");
        Screen visit = start.form("/visites-de-suivi").submit();

        Screen untold = closing(visit)
                .with("outcome", "SEEN")
                .with("seen", "Planche en place")
                .with("nextStep", "NOTHING")
                .submit();
        assertThat(untold.error("holds")).isEqualTo("Dites si la mise en sécurité tient.");
        Screen unsettled = untold.form(visit.path()).with("holds", "YES").submit();
        assertThat(unsettled.error("nextStep")).startsWith("Le danger n’est pas écarté pour de bon");
        unsettled.form(visit.path()).with("nextStep", "PROFESSIONAL").submit();

        assertThat(tasks("CONFIRM_MAKE_SAFE", part)).isZero();
        assertThat(concierge.open(visitOf(part)).select("#suivi").text()).contains("vue – Oui, ça tient");
    }

    @Test
    void aDangerThatNobodySawAgainStaysDue() {
        String part = madeSafe();
        Screen visit = concierge
                .open("/visites-de-suivi/nouvelle?partie=" + part)
                .form("/visites-de-suivi")
                .submit();

        closing(visit)
                .with("outcome", "NOT_THERE")
                .with("nextStep", "COME_BACK")
                .with("nextOn", today.plusDays(2))
                .submit();

        assertThat(tasks("CONFIRM_MAKE_SAFE", part)).isEqualTo(1);
    }

    @Test
    void itIsCountedAsNoIntervention() {
        String referral = asked();
        int before = counted();

        closing(beginFromTask(referral))
                .with("outcome", "SEEN")
                .with("seen", SEEN)
                .with("nextStep", "NOTHING")
                .submit();

        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void twoWhoBeginItAreOnTheSameVisitAndItIsClosedOnce() {
        String referral = asked();
        Screen mine = beginFromTask(referral);
        Screen again = concierge.open("/visites-de-suivi/nouvelle?orientation=" + referral);
        assertThat(again.path()).isEqualTo(mine.path());
        FilledForm second = closing(again).with("outcome", "REFUSED").with("nextStep", "NOTHING");
        closing(mine)
                .with("outcome", "SEEN")
                .with("seen", SEEN)
                .with("nextStep", "NOTHING")
                .submit();

        assertThat(second.submit().text()).contains("Cette visite est déjà close");
        assertThat(concierge.open(mine.path()).text()).contains(SEEN);
    }

    private String asked() {
        NewReferrals made = new NewReferrals(cards, referring, account);
        ResidentId resident = made.agreeingResident();
        String referral = made.refer(resident, people.advisor().organisation()).toString();
        String page = "/orientations/" + referral + "/visite-de-courtoisie";
        advisor.open(page)
                .form(page)
                .with("message", "Retrouver la taxe foncière")
                .submit();
        return referral;
    }

    private Screen beginFromTask(String referral) {
        String path = visits.text(
                "select path from task where kind = 'COURTESY_VISIT' and cause_id = ? and done_at is null",
                UUID.fromString(referral));
        return concierge.open(path).form("/visites-de-suivi").submit();
    }

    private String madeSafe() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        part.form(part.path() + "/mise-en-securite")
                .with("work", "Planche vissée")
                .with("toldTemporary", "true")
                .with("revisitOn", today.plusDays(7))
                .submit();
        visits.giveUp(concierge, part);
        return Visits.path(part).replaceFirst(".*/parties/", "");
    }

    private String visitOf(String part) {
        return visits.text(
                "select '/interventions/' || intervention_id from intervention_part where id = ?",
                UUID.fromString(part));
    }

    private static FilledForm closing(Screen visit) {
        return visit.form(visit.path());
    }

    private int tasks(String kind, String cause) {
        return visits.count(
                "select count(*)::int from task where kind = ? and cause_id = ? and done_at is null",
                kind,
                UUID.fromString(cause));
    }

    private int counted() {
        return visits.count("select (select count(*) from intervention_fact_visit)::int"
                + " + (select count(*) from intervention_fact_kit)::int + (select count(*) from solicitation)::int");
    }
}
