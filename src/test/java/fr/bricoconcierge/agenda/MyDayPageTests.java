package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class MyDayPageTests {

    @Autowired
    ResidentCards cards;

    @Autowired
    Appointments appointments;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient database;

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
    void theNextAppointmentIsToldInFullAndStartsFromHere() {
        AppointmentId id = book("Nadia", Instant.now().plusSeconds(90));

        Screen page = concierge.open("/ma-journee");

        assertThat(page.texts(".coming h2")).containsExactly("Nadia Delattre");
        assertThat(page.texts(".coming").get(0)).contains("Fuite d’eau", "8 rue du Marché, Lille", "06 12 34 56 78");
        assertThat(page.select(".coming a[href='tel:+33612345678']")).isNotEmpty();
        if (Moment.dateOf(Instant.now().plusSeconds(90)).equals(Moment.dateOf(Instant.now()))) {
            assertThat(page.select(".main-action a").attr("href"))
                    .isEqualTo("/interventions/nouvelle?rendez-vous=" + id);
        }
    }

    @Test
    void aVisitBegunBeforeItsHourIsTakenUpAgainAndNotBegunTwice() {
        AppointmentId id = book("Nadia", Instant.now().plusSeconds(90));
        Screen visit = concierge
                .open("/interventions/nouvelle?rendez-vous=" + id)
                .form("/interventions")
                .submit();
        String running = visit.path().replaceFirst("(/interventions/[^/#?]+).*", "$1");

        Screen day = concierge.open("/ma-journee");

        assertThat(day.select(".main-action a").attr("href")).isEqualTo(running);
        assertThat(day.texts(".main-action a")).containsExactly("Reprendre la visite avec Nadia Delattre");
        assertThat(concierge.open("/rendez-vous/" + id).select(".main-action a").attr("href"))
                .isEqualTo(running);
    }

    @Test
    void aPastAppointmentWithoutAnOutcomeIsClosedInOneTap() {
        AppointmentId id = book("Nadia", Instant.now().plusSeconds(90));
        // it was three hours ago
        OffsetDateTime ago = Instant.now().minusSeconds(3 * 3600).atOffset(ZoneOffset.UTC);
        database.sql("update appointment set starts_at = ? where id = ?")
                .params(ago, id.value())
                .update();

        Screen page = concierge.open("/ma-journee");
        assertThat(page.text()).contains("Que s’est-il passé", "Nadia Delattre");
        assertThat(page.select("a[href='/interventions/nouvelle?rendez-vous=" + id + "']"))
                .isNotEmpty();

        Screen closed = page.form("/rendez-vous/" + id + "/absence").submit();
        assertThat(closed.path()).isEqualTo("/ma-journee");
        assertThat(closed.text()).contains("personne n’était là").doesNotContain("Que s’est-il passé");
        assertThat(appointments.get(id).state()).isEqualTo(AppointmentState.ABSENT);
    }

    @Test
    void aPastVisitNobodyEndedStandsAboveAllThatIsStillToDo() {
        UUID visit = Uuids.next();
        tasks.open(new NewTask(
                TaskKind.UNFINISHED_REPORT,
                "Terminer le compte rendu",
                samira.id(),
                Instant.now().minusSeconds(3600),
                "/interventions/" + visit,
                visit,
                null,
                false,
                null));

        Screen page = concierge.open("/ma-journee");

        assertThat(page.texts("h2").get(0)).isEqualTo("Que s’est-il passé ? (1)");
        assertThat(page.select("section[aria-labelledby=a-clore] a[href='/interventions/" + visit + "']"))
                .hasSize(1);
        assertThat(page.text()).contains("Rien à faire aujourd’hui");
    }

    @Test
    void whatIsDueTodayShowsAndWhatIsOthersDoesNot() {
        due("Rappeler une habitante", samira, Instant.now().minusSeconds(60));
        due("Refaire le stock", samira, Instant.now().plusSeconds(9 * 24 * 3600));
        due("Une autre affaire", people.concierge(), Instant.now().minusSeconds(60));

        Screen page = concierge.open("/ma-journee");

        assertThat(page.text())
                .contains("Rappeler une habitante")
                .doesNotContain("Refaire le stock", "Une autre affaire");
    }

    @Test
    void anEmptyDaySaysWhatToDoFirst() {
        assertThat(concierge.open("/ma-journee").text())
                .contains("Aucun rendez-vous à venir", "Noter une demande", "Rien à faire aujourd’hui");
    }

    @Test
    void theAgendaShowsOnesOwnWeekAndNobodyElses() {
        Instant afternoon = AgendaFixture.paris(LocalDate.now().plusDays(30), 14, 30);
        book("Nadia", afternoon);
        String week = "/agenda?du=" + Moment.dateOf(afternoon);

        assertThat(concierge.open(week).text()).contains("Nadia Delattre", "14 h 30 – 15 h 15");
        assertThat(concierge.open(week + "&vue=JOUR").select(".hours__day")).hasSize(1);
        assertThat(visitors.as(people.colleague())
                        .open(week + "&personne=" + samira.id())
                        .status())
                .isEqualTo(404);
        Screen coordinator = visitors.as(people.coordinator()).open(week + "&personne=" + samira.id());
        assertThat(coordinator.heading()).isEqualTo("Agenda de " + samira.name());
        assertThat(coordinator.text()).contains("Nadia Delattre");
    }

    @Test
    void anAbsenceKeepsTheTimeFreeUntilItIsTakenBack() {
        LocalDate day = LocalDate.now().plusDays(31);
        Screen declared = concierge
                .open("/agenda/absences")
                .form("/agenda/absences")
                .with("startsAt", day + "T08:00")
                .with("until", day + "T18:00")
                .submit();
        assertThat(declared.text()).contains("L’absence est notée.");

        Screen again = concierge
                .open("/agenda/absences")
                .form("/agenda/absences")
                .with("startsAt", day + "T17:00")
                .with("until", day + "T16:00")
                .submit();
        assertThat(again.error("until")).isEqualTo("Le retour vient après le départ.");

        String remove = declared.select("form[action$=/suppression]").attr("action");
        assertThat(visitors.as(people.colleague()).post(remove).status()).isEqualTo(404);
        assertThat(declared.form(remove).submit().text()).contains("L’absence est retirée.");
    }

    @Test
    void noPageCostsMoreThanEightStatements() {
        book("Nadia", Instant.now().plusSeconds(90));

        assertThat(statements.of(() -> concierge.open("/ma-journee"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/agenda"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/agenda/absences"))).hasSizeLessThanOrEqualTo(8);
    }

    private AppointmentId book(String name, Instant startsAt) {
        ResidentId resident = AgendaFixture.resident(cards, name, samira.id());
        return appointments.book(Uuids.next(), AgendaFixture.wanted(resident, samira.id(), startsAt), samira.id());
    }

    private void due(String title, CurrentAccount owner, Instant at) {
        tasks.open(new NewTask(TaskKind.HAND_MADE, title, owner.id(), at, null, Uuids.next(), null, false, null));
    }
}
