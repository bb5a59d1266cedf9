package fr.bricoconcierge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.lonevisit.Alone;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever makes a follow-up visit alone is watched over as in an intervention (A9). */
@PageTest
@Import({Visits.class, FollowUpCauses.class, Alone.class, PostRound.class})
class FollowUpWatchTests {

    private static final String BAR = "[data-lone]";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    FollowUpCauses causes;

    @Autowired
    Alone alone;

    @Autowired
    PostOffice office;

    CurrentAccount account;
    Visitor concierge;
    Visitor coordinator;
    String duty = UUID.randomUUID() + "@ville.example";

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        coordinator = visitors.as(people.coordinator());
        alone.watchedBy(duty, "", "", people.coordinator().id());
    }

    @AfterEach
    void nobodyIsAlone() {
        alone.watchedBy("", "", "", people.coordinator().id());
    }

    @Test
    void madeAloneItShowsTheBarOnEveryPageAndAnEnd() {
        Screen visit = causes.beginFromTask(concierge, causes.asked(account));

        assertThat(visit.texts(BAR).get(0)).contains("Vous êtes seul·e en visite.", "nous alertons Nadège Fontaine.");
        assertThat(visit.text()).contains(account.name() + ", sans binôme", "clore dit aussi que vous êtes sorti·e");
        assertThat(concierge.open("/ma-journee").select(BAR)).hasSize(1);
        assertThat(alone.expectedEnd(visit)).isBetween(in(44), in(46));
        Screen watch = coordinator.open("/veille");
        assertThat(watch.select("#en-cours + ul a[href=" + visit.path() + "]")).hasSize(1);
        assertThat(watch.select("#en-cours + ul").text()).contains(account.name());
    }

    @Test
    void whatWasMadeSafeIsSeenAgainUnderWatchToo() {
        String part = causes.madeSafe(concierge, account);

        Screen visit = concierge
                .open("/visites-de-suivi/nouvelle?partie=" + part)
                .form("/visites-de-suivi")
                .submit();

        assertThat(visit.select(BAR)).hasSize(1);
        assertThat(coordinator.open("/veille").select("#en-cours + ul").text())
                .contains("Yvette Delattre", "12 rue Gambetta, Lille");
    }

    @Test
    void aPairIsNotWatchedAndBothFindTheVisit() {
        CurrentAccount colleague = people.another(Role.CONCIERGE);

        Screen visit = causes.startFromTask(concierge, causes.asked(account))
                .with("company", "PAIR")
                .with("second", colleague.id())
                .submit();

        assertThat(visit.select(BAR)).isEmpty();
        assertThat(visit.text())
                .contains(account.name() + " et " + colleague.name())
                .doesNotContain("clore dit aussi que vous êtes sorti·e");
        for (CurrentAccount each : new CurrentAccount[] {account, colleague}) {
            assertThat(concierge.open("/interventions?qui=" + each.id()).select("a[href=" + visit.path() + "]"))
                    .hasSize(1);
        }
    }

    @Test
    void nobodyComesAlongWithThemselvesNorAsWhatTheyAreNot() {
        String referral = causes.asked(account);

        Screen oneself = causes.startFromTask(concierge, referral)
                .with("company", "PAIR")
                .with("second", account.id())
                .submit();
        assertThat(oneself.error("second")).isEqualTo("Choisissez une autre personne que vous.");
        assertThat(oneself.form("/visites-de-suivi").value("company")).isEqualTo("PAIR");

        Screen unsaid =
                causes.startFromTask(concierge, referral).with("company", "").submit();
        assertThat(unsaid.error("company")).isEqualTo("Dites si vous êtes seul·e.");
    }

    @Test
    void nobodyComingOutTheDutyPersonIsAlertedUntilSomebodySaysSo() {
        Screen visit = causes.beginFromTask(concierge, causes.asked(account));

        alone.minutesAfterTheEnd(visit, 29);
        assertThat(office.lettersTo(duty)).isEmpty();
        alone.minutesAfterTheEnd(visit, 30);
        assertThat(office.lettersTo(duty)).hasSize(1);
        alone.minutesAfterTheEnd(visit, 41);
        assertThat(office.lettersTo(duty)).hasSize(2);

        coordinator.open("/veille").form(Alone.taps(visit) + "/prise-en-charge").submit();
        alone.minutesAfterTheEnd(visit, 90);
        assertThat(office.lettersTo(duty)).hasSize(2);
    }

    @Test
    void sayingThatOneIsOutLeadsBackToTheVisit() {
        Screen visit = causes.beginFromTask(concierge, causes.asked(account));

        Screen longer =
                visit.form(Alone.taps(visit) + "/fin").with("minutes", 30).submit();
        assertThat(longer.path()).isEqualTo(visit.path());
        Screen out = visit.form(Alone.taps(visit) + "/sortie").submit();

        assertThat(out.path()).isEqualTo(visit.path());
        assertThat(out.text()).contains("C’est noté : tout va bien, la veille s’arrête.", "En cours");
        assertThat(out.select(BAR)).isEmpty();
    }

    @Test
    void closingTheVisitEndsTheWatch() {
        Screen visit = causes.beginFromTask(concierge, causes.asked(account));

        Screen closed = visit.form(visit.path())
                .with("outcome", "REFUSED")
                .with("nextStep", "NOTHING")
                .submit();

        assertThat(closed.select(BAR)).isEmpty();
        assertThat(concierge.open("/veille").text()).contains("En ce moment (0)", "Compte rendu terminé à");
    }

    @Test
    void beginningAnyOtherVisitEndsTheOneBefore() {
        Screen courtesy = causes.beginFromTask(concierge, causes.asked(account));
        Screen second = causes.beginFromTask(concierge, causes.asked(account));
        assertThat(concierge.open("/veille").text()).contains("En ce moment (1)", "Visite suivante commencée à");
        assertThat(second.select(BAR)).hasSize(1);

        causes.madeSafe(concierge, account); // an intervention, given up in the end

        assertThat(concierge.open(courtesy.path()).select(BAR)).isEmpty();
        assertThat(concierge.open("/veille").text()).contains("En ce moment (0)", "Depuis sept jours (3)");
    }

    @Test
    void theCoordinatorWhoVisitsAloneHasTheBarToo() {
        CurrentAccount visiting = people.another(Role.COORDINATOR);
        Visitor visitor = visitors.as(visiting);

        Screen visit = causes.beginFromTask(visitor, causes.asked(account));

        assertThat(visit.select(BAR)).hasSize(1);
        assertThat(visitor.answerToPost("/veille/signe").status()).isEqualTo(204);
    }

    private static Instant in(int minutes) {
        return Instant.now().plus(minutes, ChronoUnit.MINUTES);
    }
}
