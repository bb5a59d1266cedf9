package fr.bricoconcierge.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.StoryTest;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class DemoPilotTests {

    @Autowired
    DemoPilot pilot;

    @Autowired
    DemoClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    Visitors visitors;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** One telling for all that does not depend on the day: it is the longest part of the test. */
    @Test
    void itShowsAPilotTwoThirdsThroughAndTellsItOnce() {
        tell("2026-11-24T09:40");
        thePilotIsTwoThirdsThrough();
        everySituationIsThere();
        theSectorsAreAnnounced();
        noticesAreAnswered();
        whatWentWrongWaitsForTheCoordinator();
        aRequestWaitsForItsCard();
        theNextTourClimbsStairs();
        aSecondStartTellsNothingAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T13:20", "2027-01-03T23:50"})
    void somethingIsDueTodayForEverybodyWheneverItIsTold(String moment) {
        tell(moment);
        clock.moveTo(at(moment));
        theConciergesAreExpected();
        theCoordinatorIsAsked();
        theAdvisorMeetsSomebody(at(moment));
        assertThat(fieldDaysOfThinnestMonth(moment)).isGreaterThanOrEqualTo(4);
    }

    private void thePilotIsTwoThirdsThrough() {
        assertThat(count("select count(distinct door_id) from tour_fact_knock")).isBetween(135, 145);
        assertThat(count("select count(*) from tour_fact_knock where answered")
                        * 100
                        / count("select count(*) from tour_fact_knock"))
                .isBetween(38, 50);
        assertThat(coveredSectors()).isEqualTo(2);
        assertThat(count("select count(*) from sector where state = 'UNDERWAY'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from intervention_fact_kit where pieces >= 3"))
                .isEqualTo(9);
        assertThat(count("select count(distinct household_id) from referral_fact_referral"
                        + " where file_opened_at is not null and programme in ('AMELIO', 'AMELIO_PLUS')"))
                .isEqualTo(11);
        assertThat(count("select count(*) from resident where forgotten_at is null"))
                .isBetween(33, 40);
    }

    private void everySituationIsThere() {
        assertThat(count("select count(*) from stand_session where series_id is not null and state = 'PLANNED'"))
                .isEqualTo(5);
        assertThat(count("select count(*) from stand_series_gap where kind = 'CLOSED'"))
                .isEqualTo(1);
        assertThat(count("select count(distinct form) from stand_session where state = 'CLOSED'"))
                .isEqualTo(2);
        assertThat(count("select count(distinct type) from intervention_part")).isEqualTo(3);
        assertThat(count("select count(*) from referral_silence")).isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from answer_link where used_at is null and expires_at > now() and revoked_at is null"))
                .isPositive();
        assertThat(count("select count(*) from referral_news")).isPositive();
        assertThat(count("select count(*) from (select intervention_id from intervention_part"
                        + " group by intervention_id having count(distinct type) = 3) escalated"))
                .isEqualTo(1);
        assertThat(count("select count(*) from door_place where no_knock_since is not null and no_knock_until is null"))
                .isEqualTo(1);
        assertThat(count("select sum(contacts) from tour_count"))
                .isEqualTo(count("select count(*) from resident_fact_household where origin = 'TOUR'"));
        assertThat(count("select count(*) from door_place where no_knock_until is not null"))
                .isPositive()
                .isEqualTo(count("select count(distinct door_id) from tour_fact_knock where outcome = 'REFUSED'"));
        assertThat(count("select count(*) from purchase where state = 'ASKED'")).isEqualTo(1);
        assertThat(count("select count(*) from appointment where state = 'ABSENT'"))
                .isEqualTo(1);
        assertThat(count("select max(degree) from resident_fact_degree")).isGreaterThanOrEqualTo(3);
        assertThat(count("select count(*) from resident where forgotten_at is not null and merged_into is null"))
                .isEqualTo(1);
        assertThat(count("select count(distinct origin) from resident_fact_household"))
                .isEqualTo(7);
        assertThat(count("select count(*) from intervention_fact_visit where closed_at is null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from lone_visit where ended_at is null"))
                .isEqualTo(1);
    }

    /** The newspaper of the sector under way is still to do. */
    private void theSectorsAreAnnounced() {
        assertThat(count("select count(*) from (select a.sector_id from staging_action a"
                        + " join sector s on s.id = a.sector_id where s.state = 'COVERED' and a.state = 'DONE'"
                        + " group by a.sector_id having count(*) = 3) announced"))
                .isEqualTo(2);
        assertThat(database.sql("select a.kind from staging_action a join sector s on s.id = a.sector_id"
                                + " where s.state = 'UNDERWAY' and a.state = 'DONE'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("LETTER", "POSTER");
    }

    private void whatWentWrongWaitsForTheCoordinator() {
        Screen tasks = visitors.as(account("coordination@brico.example")).open("/taches");
        assertThat(tasks.text()).contains("Incident : presque-accident", "Valider un écart de caisse");
        assertThat(count("select count(*) from repayment_debt where due > 0")).isEqualTo(1);
        assertThat(count("select count(*) from contact_file where state = 'STAGED'"))
                .isEqualTo(1);
    }

    private void noticesAreAnswered() {
        assertThat(count("select count(*) from call_back_request where notice_id is not null and settled_at is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from call_back_request where outcome = 'CARD'"))
                .isEqualTo(1);
    }

    private void aRequestWaitsForItsCard() {
        assertThat(count("select count(*) from encounter where kind = 'REQUEST' and household_id is null"))
                .isEqualTo(1);
    }

    private void theNextTourClimbsStairs() {
        assertThat(count("select count(distinct p.floor) from tour t join tour_door d on d.tour_id = t.id"
                        + " join door_place p on p.door_id = d.door_id where t.state = 'PLANNED'"))
                .isEqualTo(3);
    }

    private void theConciergesAreExpected() {
        Screen day = visitors.as(account("concierge@brico.example")).open("/ma-journee");
        assertThat(day.text())
                .contains(
                        "Samia Toumi",
                        "Répondre à une demande de rappel",
                        "Rappeler une personne après un avis de passage");
        Screen colleague = visitors.as(account("concierge2@brico.example")).open("/ma-journee");
        assertThat(colleague.text()).contains("Ewa Kowalski");
    }

    private void theCoordinatorIsAsked() {
        Screen tasks = visitors.as(account("coordination@brico.example")).open("/taches");
        assertThat(tasks.text()).contains("Répondre à un achat de 46,80", "En retard");
    }

    private void theAdvisorMeetsSomebody(Instant now) {
        Screen referrals = visitors.as(account("conseil@brico.example")).open("/orientations");
        assertThat(referrals.text())
                .containsPattern("Rendez-vous du jour \\(1\\) [0-9 h]+ Françoise Delannoy")
                .contains("Nouvelles, à contacter (2)", "7 papiers à trouver");
        assertThat(count("select count(*) from advisor_slot where booked_resident is null and starts_at > ?", now))
                .isGreaterThan(5);
    }

    private void aSecondStartTellsNothingAgain() {
        int people = count("select count(*) from resident");
        pilot.run(new DefaultApplicationArguments());
        assertThat(count("select count(*) from resident")).isEqualTo(people);
    }

    private void tell(String moment) {
        pilot.tell(at(moment));
    }

    private static Instant at(String moment) {
        var local = LocalDateTime.parse(moment);
        return DemoCalendar.at(local.toLocalDate(), local.toLocalTime());
    }

    private int coveredSectors() {
        return count("""
                select count(*) from sector s
                where (select count(distinct door_id) from tour_fact_knock k where k.sector_id = s.id) >= 30
                  and exists (select from tour_fact_tour t where t.sector_id = s.id and t.state = 'FINISHED')
                """);
    }

    /** The current month left out, as it may have just begun. */
    private int fieldDaysOfThinnestMonth(String moment) {
        return count("""
                select min(days) from (
                    select count(distinct (at at time zone 'Europe/Paris')::date) as days
                    from (select knocked_at as at from tour_fact_knock union all select tapped_at from stand_fact_tally) field
                    where (at at time zone 'Europe/Paris') < date_trunc('month', cast(? as timestamp))
                    group by date_trunc('month', at at time zone 'Europe/Paris')) months
                """, LocalDateTime.parse(moment));
    }

    private int count(String sql, Object... params) {
        Object[] values = Arrays.stream(params)
                .map(value -> value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value)
                .toArray();
        return database.sql(sql).params(values).query(Integer.class).single();
    }

    private CurrentAccount account(String email) {
        return database.sql("select id, display_name, role, organisation_id from account where email = ?")
                .param(email)
                .query((row, i) -> new CurrentAccount(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Role.valueOf(row.getString(3)),
                        row.getObject(4) == null ? null : new OrganisationId(row.getObject(4, UUID.class))))
                .single();
    }
}
