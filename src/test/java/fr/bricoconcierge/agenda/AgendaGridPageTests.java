package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda as hours and days (A1): every block at its place, and free hours that lead to an appointment. */
@PageTest
class AgendaGridPageTests {

    /** A Wednesday in a week without a public holiday for years to come. */
    private static final LocalDate DAY =
            LocalDate.now().plusDays(20).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));

    @Autowired
    Appointments appointments;

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    private CurrentAccount samira;
    private Visitor concierge;

    @BeforeEach
    void hireSomebody() {
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
    }

    @Test
    void aBlockStandsAtItsHourForAsLongAsItLasts() {
        String path = "/rendez-vous/" + book(DAY, 14, 30);

        Screen week = concierge.open("/agenda?du=" + DAY);

        // from 8 h on, a row a quarter of an hour
        assertThat(week.select("#jour-" + DAY + " ~ .hours__field .slot.from-27.for-3 a[href='" + path + "']"))
                .hasSize(1);
        assertThat(week.texts(".slot a").get(0)).startsWith("14 h 30 – 15 h 15").contains("Nadia", "Prévu");
        assertThat(week.select(".hours__day")).hasSize(5);
    }

    @Test
    void anHourThatIsFreeLeadsToAnAppointmentAtThatHourAndOneThatIsTakenDoesNot() {
        book(DAY, 14, 30);

        Screen day = concierge.open("/agenda?vue=JOUR&du=" + DAY);
        String free = "a[href='/rendez-vous/nouveau?qui=" + samira.id() + "&quand=" + DAY + "T%s']";
        assertThat(day.select(free.formatted("16:00"))).hasSize(1);
        assertThat(day.select(free.formatted("14:00"))).isEmpty();
        assertThat(day.select(free.formatted("15:00"))).isEmpty();

        ResidentId nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
        var form = concierge
                .open("/rendez-vous/nouveau?habitant=" + nadia + "&qui=" + samira.id() + "&quand=" + DAY + "T16:00")
                .form("/rendez-vous");
        assertThat(form.value("day")).isEqualTo(DAY.toString());
        assertThat(form.value("startsAt")).isEqualTo("16:00");
        assertThat(form.value("account")).isEqualTo(samira.id().toString());
        assertThat(form.with("reason", "LEAK").submit().text()).contains("Le rendez-vous est pris.", "16 h");
    }

    @Test
    void theHourIsCarriedThroughTheCardOfSomebodyNew() {
        Screen card = concierge.open("/rendez-vous/nouveau?qui=" + samira.id() + "&quand=" + DAY + "T16:00");

        assertThat(card.path()).startsWith("/habitants/nouveau");
        Screen booking = card.form("/habitants/nouveau")
                .with("firstName", "Inès")
                .with("lastName", "Carpentier " + Uuids.next())
                .with("phone", "06 98 76 54 32")
                .with("origin", "PHONE")
                .submit();
        assertThat(booking.path()).startsWith("/rendez-vous/nouveau").contains("quand=" + DAY + "T16");
    }

    @Test
    void anEmptyWeekSaysWhatToDoAndAHolidayIsNamed() {
        assertThat(concierge.open("/agenda?du=" + DAY).text()).contains("Rien de prévu ici", "une tournée");

        Screen may = concierge.open("/agenda?du=2027-05-06");
        assertThat(may.texts("#jour-2027-05-06")).first().asString().contains("Férié, Ascension");
        assertThat(may.select("#jour-2027-05-06 ~ .hours__field .hours__worked"))
                .isEmpty();
        assertThat(may.select("#jour-2027-05-06 ~ .hours__field .hours__free")).isEmpty();
        assertThat(may.select("#jour-2027-05-07 ~ .hours__field .hours__worked"))
                .hasSize(1);
    }

    @Test
    void theCoordinatorSeesTheWholeTeamSideBySideAndAConciergeOnesOwnDay() {
        book(DAY, 14, 30);

        Screen team = visitors.as(people.coordinator()).open("/agenda?vue=EQUIPE&du=" + DAY);
        assertThat(team.heading()).isEqualTo("Agenda de l’équipe");
        assertThat(team.select("#personne-" + samira.id() + " ~ .hours__field .slot"))
                .hasSize(1);
        assertThat(concierge.open("/agenda?vue=EQUIPE&du=" + DAY).select(".hours__day"))
                .hasSize(1);
    }

    @Test
    void wordsThatAreNoDayAreRefusedWithoutAFault() {
        assertThat(concierge.open("/agenda?du=bientot").status()).isEqualTo(404);
        assertThat(concierge.open("/agenda?vue=MOIS").status()).isEqualTo(404);
        assertThat(concierge.open("/rendez-vous/nouveau?quand=hier").status()).isEqualTo(400);
    }

    @Test
    void aFullWeekCostsAsMuchAsAnEmptyOne() {
        Visitor coordinator = visitors.as(people.coordinator());
        String week = "/agenda?du=" + DAY;
        int empty = statements.of(() -> concierge.open(week)).size();
        for (int i = 0; i < 6; i++) {
            book(DAY.plusDays(i % 3), 13 + i / 3, 30);
        }

        assertThat(statements.of(() -> concierge.open(week))).hasSize(empty).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> coordinator.open(week + "&vue=EQUIPE"))).hasSizeLessThanOrEqualTo(6);
    }

    private AppointmentId book(LocalDate day, int hour, int minute) {
        ResidentId nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
        return appointments.book(
                Uuids.next(),
                AgendaFixture.wanted(nadia, samira.id(), AgendaFixture.paris(day, hour, minute)),
                samira.id());
    }
}
