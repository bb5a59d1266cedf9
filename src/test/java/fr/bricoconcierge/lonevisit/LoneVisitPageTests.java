package fr.bricoconcierge.lonevisit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the one who is alone sees and taps. */
@PageTest
@Import({Visits.class, Alone.class, PostRound.class})
class LoneVisitPageTests {

    static final String BAR = "[data-lone]";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Alone alone;

    @Autowired
    Appointments appointments;

    @Autowired
    Statements statements;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        alone.watchedBy("astreinte@ville.example", "", "", people.coordinator().id());
    }

    @Test
    void whoeverBeginsAloneSeesUntilWhenAndWhoIsAlerted() {
        Screen visit = alone.begun(concierge, account);

        assertThat(visit.texts(BAR).get(0))
                .contains("Vous êtes seul·e en visite.", "nous alertons Nadège Fontaine.", "Besoin d’aide : 112");
        assertThat(visit.select(BAR + " a[href=tel:112]")).hasSize(1);
        assertThat(concierge.open("/ma-journee").select(BAR)).hasSize(1);
        assertThat(alone.expectedEnd(visit)).isBetween(in(44), in(46));
    }

    @Test
    void theEndIsThatOfTheAppointment() {
        Instant start = Instant.now().minus(5, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        Screen visit = concierge
                .open("/interventions/nouvelle?rendez-vous=" + booked(start, 90))
                .form("/interventions")
                .submit();

        assertThat(alone.expectedEnd(visit)).isEqualTo(start.plus(90, ChronoUnit.MINUTES));
    }

    @Test
    void aPairIsNotWatched() {
        Screen visit = concierge
                .open("/interventions/nouvelle?habitant=" + visits.resident(account, ConsentPurpose.KEEP_CARD))
                .form("/interventions")
                .with("company", "PAIR")
                .submit();

        assertThat(visit.select(BAR)).isEmpty();
    }

    @Test
    void oneTapProlongsAndTheSameTapTwiceProlongsOnce() {
        Screen visit = alone.begun(concierge, account);
        Instant end = alone.expectedEnd(visit);
        FilledForm form = visit.form(Alone.taps(visit) + "/fin").with("minutes", 30);

        assertThat(form.submit().text()).contains("La fin prévue est repoussée.");
        form.submit();

        assertThat(alone.expectedEnd(visit)).isEqualTo(end.plus(30, ChronoUnit.MINUTES));
    }

    @Test
    void aTapThatDoesNotSayForHowLongCountsForTheShortest() {
        for (String minutes : List.of("600", "abc", "", "-1")) {
            Screen visit = alone.begun(concierge, account);
            Instant end = alone.expectedEnd(visit);

            Screen after = concierge.post(Alone.taps(visit) + "/fin", "minutes", minutes, "fin", end.toString());

            assertThat(after.status()).isEqualTo(200);
            assertThat(after.text()).contains("repoussée de 15 minutes");
            assertThat(alone.expectedEnd(visit)).isEqualTo(end.plus(15, ChronoUnit.MINUTES));
        }
    }

    @Test
    void whoeverBeginsWellBeforeTheAppointmentIsExpectedOutEarlier() {
        Instant start = Instant.now().plus(161, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        Screen visit = concierge
                .open("/interventions/nouvelle?rendez-vous=" + booked(start, 50))
                .form("/interventions")
                .submit();

        assertThat(alone.expectedEnd(visit)).isBetween(in(49), in(51));
    }

    @Test
    void aTapThatTheTabletKeptCountsFromWhenItWasMade() {
        Screen visit = alone.begun(concierge, account);
        alone.longAgo(visit, Duration.ofHours(2), Duration.ofHours(1));
        Instant tapped = Instant.now().minus(50, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);

        concierge.post(
                Alone.taps(visit) + "/fin",
                "minutes",
                "60",
                "fin",
                alone.expectedEnd(visit).toString(),
                "le",
                tapped.toString());

        assertThat(alone.expectedEnd(visit)).isEqualTo(tapped.plus(60, ChronoUnit.MINUTES));
    }

    @Test
    void sayingThatOneIsOutEndsTheWatch() {
        Screen visit = alone.begun(concierge, account);

        Screen after = visit.form(Alone.taps(visit) + "/sortie").submit();

        assertThat(after.text()).contains("C’est noté : tout va bien, la veille s’arrête.");
        assertThat(after.select(BAR)).isEmpty();
        assertThat(concierge.open("/veille").text()).contains("Depuis sept jours (1)", "Sorti·e à");
    }

    @Test
    void givingTheVisitUpEndsTheWatchAndSoDoesTheNextVisit() {
        Screen first = alone.begun(concierge, account);
        Screen second = alone.begun(concierge, account);
        assertThat(concierge.open("/veille").text()).contains("En ce moment (1)", "Visite suivante commencée à");

        visits.giveUp(concierge, second);

        assertThat(concierge.open(first.path()).select(BAR)).isEmpty();
        assertThat(concierge.open("/veille").text()).contains("En ce moment (0)", "Compte rendu terminé à");
    }

    @Test
    void everyPageAndEverySignOfTheTabletIsAContact() {
        Screen visit = alone.begun(concierge, account);
        alone.longAgo(visit, Duration.ofHours(2), Duration.ofMinutes(100));
        Screen page = visitors.as(people.coordinator()).open("/veille");
        assertThat(page.text()).contains("Sans nouvelles depuis").doesNotContain("En retard depuis");

        assertThat(concierge.answerToPost("/veille/signe").status()).isEqualTo(204);

        assertThat(alone.lastSeen(visit)).isAfter(in(-1));
        assertThat(visitors.as(people.coordinator()).open("/veille").text())
                .contains("En retard depuis")
                .doesNotContain("Sans nouvelles depuis");
    }

    @Test
    void whereNobodyCanBeAlertedTheScreenSaysSo() {
        alone.watchedBy("", "", "", people.coordinator().id());
        Screen visit = alone.begun(concierge, account);

        assertThat(visit.texts(BAR).get(0)).contains("Attention, personne ne peut être prévenu");
        assertThat(visitors.as(people.coordinator()).open("/veille").text()).contains("Personne ne peut être prévenu");
    }

    @Test
    void theVisitOfAnotherIsNotTheirs() {
        Screen visit = alone.begun(concierge, account);
        Visitor other = visitors.as(people.another(Role.CONCIERGE));

        assertThat(other.open("/veille").text()).contains("En ce moment (0)");
        assertThat(other.answerToPost(Alone.taps(visit) + "/sortie").status()).isEqualTo(404);
        assertThat(other.open("/ma-journee").select(BAR)).isEmpty();
    }

    @Test
    void thePagesCostFewStatements() {
        alone.begun(concierge, account);

        assertThat(statements.of(() -> concierge.open("/veille"))).hasSizeLessThanOrEqualTo(1);
        assertThat(statements.of(() -> visitors.as(people.coordinator()).open("/veille")))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static Instant in(int minutes) {
        return Instant.now().plus(minutes, ChronoUnit.MINUTES);
    }

    private UUID booked(Instant start, int minutes) {
        var wanted = new NewAppointment(
                visits.resident(account, ConsentPurpose.KEEP_CARD),
                AppointmentPlace.DOOR,
                null,
                start,
                minutes,
                account.id(),
                null,
                Channel.PHONE,
                new AppointmentReason("LEAK"),
                ExpectedType.valueOf(PartType.EMERGENCY.name()),
                true,
                null,
                null,
                null);
        return appointments.book(UUID.randomUUID(), wanted, account.id()).value();
    }
}
