package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.FreeSlots;
import fr.bricoconcierge.worktime.TimeBlock;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Moments to propose: first those of days when one is near by anyway (A4). */
@PageTest
class ProposalPageTests {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    @Autowired
    Appointments appointments;

    @Autowired
    FreeSlots free;

    @Autowired
    TimeBlocks time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    private CurrentAccount samira;
    private CurrentAccount mathieu;
    private Visitor concierge;
    private ResidentId nadia;

    @BeforeEach
    void hireTwo() {
        samira = people.another(Role.CONCIERGE);
        mathieu = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
        Homes.give(database, cards, nadia, 50.6260, 3.0500);
    }

    @Test
    void aDayOnWhichOneIsNearByComesFirstAndSaysWhy() {
        LocalDate later = workday(4);
        String street = neighbour(50.6270, 3.0510, AgendaFixture.paris(later, 15, 0));
        neighbour(50.7230, 3.1610, AgendaFixture.paris(workday(2), 15, 0)); // another town

        Screen page = concierge.open("/rendez-vous/propositions?habitant=" + nadia);

        List<String> moments = page.texts(".row__main");
        assertThat(moments.get(0))
                .containsIgnoringCase(Moment.day(later))
                .containsIgnoringCase("déjà " + street + " à 15 h");
        assertThat(moments.stream().filter(moment -> !moment.contains("déjà")).findFirst())
                .isPresent();
        Screen booking = page.follow(said(page));
        assertThat(booking.form("/rendez-vous").value("day")).isEqualTo(later.toString());
        assertThat(concierge
                        .open("/rendez-vous/nouveau?habitant=" + nadia)
                        .texts("#moments .choice")
                        .get(0))
                .containsIgnoringCase("déjà " + street);
    }

    @Test
    void aTourInTheSectorCountsAndAnotherSectorDoesNot() {
        SectorId sector = sector();
        LocalDate day = workday(3);
        Instant starts = AgendaFixture.paris(day, 16, 0);
        var tour = new TimeBlock(BlockKind.TOUR, Uuids.next(), starts, starts.plus(LENGTH), "Tournée", "/tournees/x")
                .in(sector);
        transaction.executeWithoutResult(status -> time.take(tour, List.of(samira.id())));

        assertThat(concierge
                        .open("/rendez-vous/propositions?secteur=" + sector)
                        .texts(".row__main")
                        .get(0))
                .containsIgnoringCase(Moment.day(day))
                .contains("en tournée dans", "à 16 h");
        assertThat(concierge
                        .open("/rendez-vous/propositions?secteur=" + sector())
                        .text())
                .doesNotContain("en tournée dans");
    }

    @Test
    void oneDayAndHalfOfItAloneAreOfferedWhenTheyAreAskedFor() {
        LocalDate day = workday(5);

        Screen afternoon = concierge.open("/rendez-vous/propositions?demi=AFTERNOON&jour=" + day);
        assertThat(afternoon.texts(".row__main"))
                .hasSize(6)
                .allSatisfy(moment -> assertThat(moment).containsIgnoringCase(Moment.day(day)));
        assertThat(concierge
                        .open("/rendez-vous/propositions?demi=MORNING&jour=" + day)
                        .text())
                .contains("Rien de libre avec ces choix");
    }

    @Test
    void anEmptyDaySaysWhyAndNoDayIsMoreThanAYearAhead() {
        LocalDate today = LocalDate.now(Moment.PARIS);
        LocalDate christmas = today.withMonth(12).withDayOfMonth(25);
        LocalDate holiday = christmas.isBefore(today) ? christmas.plusYears(1) : christmas;
        LocalDate empty = workday(5);
        Instant away = AgendaFixture.paris(empty, 0, 0);
        var absence = new TimeBlock(
                BlockKind.ABSENCE, Uuids.next(), away, away.plus(Duration.ofHours(23)), "Absence", "/agenda");
        transaction.executeWithoutResult(status -> time.take(absence, List.of(samira.id())));

        assertThat(on(holiday).text()).contains("Rien de libre avec ces choix : le", "est un jour férié, Noël");
        assertThat(on(empty).text()).contains(samira.name() + " a noté une absence");
        assertThat(on(today.minusDays(1)).text()).contains("ce jour est déjà passé");
        assertThat(on(today.plusYears(1).plusDays(1)).error("jour"))
                .isEqualTo("C’est dans plus d’un an : vérifiez l’année.");
    }

    @Test
    void aNeighbourLateInTheEveningIsNoReasonForTheAfternoon() {
        LocalDate day = workday(3);
        neighbour(50.6270, 3.0510, AgendaFixture.paris(day, 23, 0));

        Screen page = concierge.open("/rendez-vous/propositions?habitant=" + nadia + "&jour=" + day);

        assertThat(page.texts(".row__main")).isNotEmpty().noneMatch(moment -> moment.contains("déjà"));
    }

    private Screen on(LocalDate day) {
        return concierge.open("/rendez-vous/propositions?jour=" + day);
    }

    @Test
    void aPairIsProposedWhenBothAreFree() {
        LocalDate day = workday(5);
        Instant starts = AgendaFixture.paris(day, 13, 30);
        var away = new TimeBlock(
                BlockKind.ABSENCE, Uuids.next(), starts, starts.plus(Duration.ofHours(3)), "Absence", "/agenda");
        transaction.executeWithoutResult(status -> time.take(away, List.of(mathieu.id())));

        Screen pair = concierge.open("/rendez-vous/propositions?avec=" + mathieu.id() + "&jour=" + day);

        assertThat(pair.texts(".row__main")).hasSize(2);
        assertThat(pair.select(".row__link").get(0).attr("href")).contains("T16:30", "avec=" + mathieu.id());
    }

    @Test
    void wrongWordsAreRefusedBesideTheirFields() {
        assertThat(concierge.open("/rendez-vous/propositions?duree=beaucoup").error("duree"))
                .isEqualTo("Indiquez un nombre entier.");
        assertThat(concierge.open("/rendez-vous/propositions?duree=5").error("duree"))
                .isEqualTo("Comptez au moins 15 minutes.");
        assertThat(concierge
                        .open("/rendez-vous/propositions?qui="
                                + people.advisor().id())
                        .error("qui"))
                .isEqualTo("Choisissez quelqu’un de la liste.");
        assertThat(concierge
                        .open("/rendez-vous/propositions?habitant=" + Uuids.next())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageCostsAsMuchWhateverIsPlanned() {
        String page = "/rendez-vous/propositions?habitant=" + nadia;
        int empty = statements.of(() -> concierge.open(page)).size();
        neighbour(50.6270, 3.0510, AgendaFixture.paris(workday(2), 15, 0));
        neighbour(50.6270, 3.0510, AgendaFixture.paris(workday(3), 15, 0));

        assertThat(statements.of(() -> concierge.open(page))).hasSize(empty).hasSizeLessThanOrEqualTo(8);
    }

    private static String said(Screen page) {
        return page.texts(".row__link").get(0);
    }

    /** The so-manyth day from tomorrow on that this concierge works. */
    private LocalDate workday(int which) {
        Instant tomorrow =
                LocalDate.now().plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
        return free.next(samira.id(), tomorrow, LENGTH, 200).stream()
                .map(Moment::dateOf)
                .distinct()
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private String neighbour(double latitude, double longitude, Instant at) {
        ResidentId other = AgendaFixture.resident(cards, "Paulette", samira.id());
        String street = Homes.give(database, cards, other, latitude, longitude);
        appointments.book(Uuids.next(), AgendaFixture.wanted(other, samira.id(), at), samira.id());
        return street;
    }

    private SectorId sector() {
        SectorId id = SectorId.next();
        database.sql("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing")
                .update();
        database.sql("insert into sector (id, commune_code, name, colour, state, version)"
                        + " values (?, '59350', ?, 'GREEN', 'UNDERWAY', 0)")
                .params(id.value(), "Secteur " + id)
                .update();
        return id;
    }
}
