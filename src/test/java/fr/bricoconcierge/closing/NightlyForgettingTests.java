package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.photo.Albums;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import({Visits.class, Albums.class})
class NightlyForgettingTests {

    private static final String FORGOTTEN = "Cette fiche a été effacée";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Albums albums;

    @Autowired
    Appointments appointments;

    @Autowired
    NightlyForgetting night;

    @Autowired
    JdbcClient database;

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
    void aVisitLeftOpenSinceYesterdayNoLongerSaysAtWhose() {
        String visit = begun(visits.resident(account));
        String today = begun(visits.resident(account));
        begunYesterday(visit);

        night.run();

        assertThat(concierge.open(visit).text()).contains("Personne effacée").doesNotContain("Delattre", "Gambetta");
        assertThat(concierge.open(today).heading()).isEqualTo("Chez " + Visits.NAME);
    }

    @Test
    void thePhotosOfTheirHomeGoWithThem() {
        String visit = begun(visits.resident(account));
        String today = begun(visits.resident(account));
        for (String home : List.of(visit, today)) {
            Albums.add(concierge, concierge.open(home), "IMG_1.jpg", Pictures.jpeg(64, 48));
        }
        begunYesterday(visit);

        night.run();

        assertThat(albums.stored(concierge.open(visit)).size()).isZero();
        assertThat(albums.stored(concierge.open(today)).size()).isEqualTo(2);
    }

    @Test
    void aCardThatNoVisitFollowedIsForgottenAfterADay() {
        ResidentId old = visits.resident(account);
        ResidentId kept = visits.resident(account, KEEP_CARD);
        ResidentId recent = visits.resident(account);
        openedDaysAgo(old);
        openedDaysAgo(kept);

        night.run();

        assertThat(card(old).text()).contains(FORGOTTEN);
        assertThat(card(kept).heading()).isEqualTo(Visits.NAME);
        assertThat(card(recent).heading()).isEqualTo(Visits.NAME);
    }

    @Test
    void whoTakesTheirAgreementBackIsForgottenInTheNight() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        openedDaysAgo(resident);
        concierge.post("/habitants/%s/accords/KEEP_CARD/retrait".formatted(resident));
        assertThat(card(resident).heading()).isEqualTo(Visits.NAME);

        night.run();

        assertThat(card(resident).text()).contains(FORGOTTEN);
    }

    @Test
    void whoIsExpectedAtAnAppointmentIsKnownUntilThen() {
        ResidentId resident = visits.resident(account);
        openedDaysAgo(resident);
        Promises.booked(appointments, resident, account, clock.instant().plus(2, ChronoUnit.DAYS));

        night.run();

        assertThat(card(resident).heading()).isEqualTo(Visits.NAME);
    }

    @Test
    void aMakeshiftRepairKeepsTheDoorUntilItWasSeenAgainHoweverLate() {
        ResidentId resident = visits.resident(account);
        Screen part = new Promises(visits, concierge, clock).madeSafe(resident);
        String visit = Visits.visitOf(part);
        begunYesterday(visit);
        database.sql("update intervention_make_safe set revisit_on = date '2026-01-05' where part_id = ?")
                .param(UUID.fromString(Visits.path(part).replaceFirst(".*/parties/", "")))
                .update();

        night.run();
        assertThat(concierge.open(visit).heading()).isEqualTo("Chez " + Visits.NAME);

        visits.giveUp(concierge, part);
        assertThat(concierge.open(visit).heading()).isEqualTo("Chez " + Visits.NAME);
    }

    private Screen card(ResidentId resident) {
        return concierge.open("/habitants/" + resident);
    }

    private String begun(ResidentId resident) {
        return visits.begun(concierge, resident, PartType.STANDARD).path();
    }

    private void begunYesterday(String visit) {
        UUID id = Visits.idOf(visit);
        OffsetDateTime today =
                Moment.dateOf(clock.instant()).atStartOfDay(Moment.PARIS).toOffsetDateTime();
        database.sql("update resident set created_at = ?"
                        + " where household_id = (select household_id from intervention where id = ?)")
                .params(today.minusMinutes(2), id)
                .update();
        database.sql("update intervention set started_at = ? where id = ?")
                .params(today.minusMinutes(1), id)
                .update();
    }

    private void openedDaysAgo(ResidentId resident) {
        database.sql("update resident set created_at = created_at - interval '3 days' where id = ?")
                .param(resident.value())
                .update();
    }
}
