package fr.bricoconcierge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
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
@Import({Visits.class, FollowUpCauses.class})
class FollowUpVisitTests {

    private static final String SEEN = "Le papier est retrouvé, elle était rassurée.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    FollowUpCauses causes;

    @Autowired
    Statements statements;

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
        String referral = causes.asked(account);
        assertThat(tasks("COURTESY_VISIT", referral)).isEqualTo(1);

        Screen visit = causes.beginFromTask(concierge, referral);
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
        String referral = causes.asked(account);
        Screen visit = causes.beginFromTask(concierge, referral);

        Screen undated = closing(visit)
                .with("outcome", "NOT_THERE")
                .with("nextStep", "COME_BACK")
                .with("seen", "Volets fermés")
                .submit();
        assertThat(undated.error("nextOn")).startsWith("Indiquez un jour à venir");
        assertThat(undated.form(visit.path()).value("seen")).isEqualTo("Volets fermés");
        undated.form(visit.path()).with("nextOn", today.plusDays(4)).submit();

        assertThat(tasks("COURTESY_VISIT", referral)).isEqualTo(1);
        assertThat(causes.beginFromTask(concierge, referral).path()).isNotEqualTo(visit.path());
    }

    @Test
    void whatWasMadeSafeIsSeenAgainAndItsTaskEnds() {
        String part = causes.madeSafe(concierge, account);
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
    void thePageOfWhatWasMadeSafeLeadsToTheVisitsThatSawItAgainAndBack() {
        String part = causes.madeSafe(concierge, account);
        String page = visitOf(part) + "/parties/" + part;
        assertThat(concierge.open(page).select("#suivi a[href$=nouvelle?partie=" + part + "]"))
                .hasSize(1);
        Screen visit = concierge
                .open("/visites-de-suivi/nouvelle?partie=" + part)
                .form("/visites-de-suivi")
                .submit();

        Screen made = concierge.open(page);

        assertThat(made.select("#suivi a[href=" + visit.path() + "]").text()).startsWith("Retour en cours");
        assertThat(visit.select("main a.back[href=" + page + "]")).hasSize(1);
        assertThat(statements.of(() -> concierge.open(page))).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void aDangerThatNobodySawAgainStaysDue() {
        String part = causes.madeSafe(concierge, account);
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
        String referral = causes.asked(account);
        int before = counted();

        closing(causes.beginFromTask(concierge, referral))
                .with("outcome", "SEEN")
                .with("seen", SEEN)
                .with("nextStep", "NOTHING")
                .submit();

        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void twoWhoBeginItAreOnTheSameVisitAndItIsClosedOnce() {
        String referral = causes.asked(account);
        Screen mine = causes.beginFromTask(concierge, referral);
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
