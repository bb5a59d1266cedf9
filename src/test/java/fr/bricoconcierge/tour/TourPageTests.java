package fr.bricoconcierge.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class TourPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    AddressImporting importing;

    @Autowired
    SectorPlanning sectors;

    @Autowired
    SectorDoors sectorDoors;

    @Autowired
    DoorKeeping keeping;

    @Autowired
    Doors doors;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    CurrentAccount samira;
    CurrentAccount mathieu;
    Visitor concierge;
    Walk walk;

    @BeforeEach
    void hire() {
        samira = people.another(Role.CONCIERGE);
        mathieu = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        walk = new Walk(importing, sectors, sectorDoors, keeping, database);
    }

    @Test
    void aSectorWithoutDoorsSaysWhyNoTourCanGoThere() {
        SectorId empty = walk.sector(samira.id(), "1");
        database.sql("update door set sector_id = null where sector_id = ?")
                .param(empty.value())
                .update();

        Screen page = concierge.open("/tournees/nouvelle");

        assertThat(page.select("a[href$='secteur=" + empty + "']")).isEmpty();
        assertThat(page.text()).contains("Aucune porte : la coordination y met d’abord des rues");
    }

    @Test
    void oneWalksUpTheOddSideAndBackOnTheEvenSideAndClimbsTheStairs() {
        SectorId sector = walk.sector(samira.id(), "2", "1", "10", "3 bis", "3", "4");
        walk.building(walk.door(sector, 4), 1, 2);

        Screen tour = tour(sector, "1");

        assertThat(tour.texts(".door__number"))
                .containsExactly("1", "3", "3 bis", "10", "porte 1", "porte 2", "porte 1", "porte 2", "2");
        assertThat(tour.texts(".landing h4")).containsExactly("rez-de-chaussée", "1er étage");
        assertThat(tour.texts(".building h3")).containsExactly("N° 4, immeuble de 4 portes");
    }

    @Test
    void aTourIsEndedByHandWithItsNoteAndTakenUpAgain() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");
        assertThat(concierge.post(tour.path() + "/cloture").status()).isEqualTo(409);
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        Screen form = concierge.open(tour.path() + "/cloture");
        assertThat(form.form(tour.path() + "/cloture")
                        .with("worked", "x".repeat(1001))
                        .submit()
                        .error("worked"))
                .isEqualTo("Écrivez au plus 1 000 caractères.");

        Screen closed = form.form(tour.path() + "/cloture")
                .with("worked", "Parler des fenêtres")
                .submit();

        assertThat(closed.text()).contains("Terminée", "Parler des fenêtres", "1 passage, 0 avis laissé");
        assertThat(closed.form(tour.path() + "/reprise").submit().select("#compte"))
                .isNotEmpty();
    }

    @Test
    void aTourNeedsAPairADayAndDoors() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen page = concierge.open("/tournees/nouvelle?secteur=" + sector);
        assertThat(page.form("/tournees").value("startsAt")).startsWith("14:00");

        Screen alone = page.form("/tournees").submit();
        assertThat(alone.error("second")).startsWith("Une tournée se fait à deux");
        Screen wrong = page.form("/tournees")
                .with("heldOn", "demain")
                .with("startsAt", "")
                .with("partner", "Maison de l’habitat durable")
                .submit();
        assertThat(wrong.error("heldOn")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(wrong.error("startsAt")).isEqualTo("Indiquez l’heure de début.");
        assertThat(wrong.form("/tournees").value("partner")).isEqualTo("Maison de l’habitat durable");
        Screen backwards = withPartner(page).with("endsAt", "13:00").submit();
        assertThat(backwards.error("endsAt")).isEqualTo("La fin vient après le début.");
        assertThat(withPartner(page).with("howMany", "0").submit().error("howMany"))
                .isEqualTo("Une tournée compte de 1 à 200 portes.");
        assertThat(withPartner(page).with("doors", "STREETS").submit().error("streets"))
                .isEqualTo("Choisissez au moins une rue.");
        assertThat(withPartner(page).with("doors", "AGAIN").submit().error("doors"))
                .startsWith("Aucune porte à refaire à ce moment-là.");

        Screen planned = withPartner(page).with("howMany", "1").submit();
        assertThat(planned.text()).contains("La tournée est prévue.", "Maison de l’habitat durable");
        assertThat(planned.select(".door")).hasSize(1);
        Screen taken = withPartner(concierge.open("/tournees/nouvelle?secteur=" + sector))
                .submit();
        assertThat(taken.error("startsAt")).startsWith("Ce créneau est déjà pris");
        assertThat(taken.texts("[role=alert]"))
                .anySatisfy(notice -> assertThat(notice)
                        .contains("Sur l’agenda de " + samira.name(), "Les prochains moments libres"));
        assertThat(taken.select(".notice--watch[role=alert] li")).hasSize(3);

        assertThat(planned.form(planned.path() + "/annulation").submit().text()).contains("La tournée est annulée.");
        assertThat(withPartner(concierge.open("/tournees/nouvelle?secteur=" + sector))
                        .submit()
                        .select(".door"))
                .hasSize(2);
    }

    @Test
    void doorsOfAnotherTourAreNotCountedAsFreeAndFewerThanAskedAreSaidWhy() {
        SectorId sector = walk.sector(samira.id(), "1", "3", "5", "7", "9");
        plan(sector, DoorChoice.next(2), 3);

        Screen page = concierge.open("/tournees/nouvelle?secteur=" + sector);
        assertThat(page.text()).contains("5 portes, dont 3 jamais frappées ; 2 sur une autre tournée.");
        Screen planned = withPartner(page).with("howMany", "4").submit();
        assertThat(planned.select(".doors > li")).hasSize(3);
        assertThat(planned.text())
                .contains("3 portes au lieu de 4 : il n’y en a pas d’autre à prendre, 2 sur une autre tournée.");

        Screen none = withPartner(concierge.open("/tournees/nouvelle?secteur=" + sector))
                .with("heldOn", LocalDate.now().plusDays(5))
                .submit();
        assertThat(none.error("doors")).contains("5 sont déjà à une autre tournée");
    }

    @Test
    void aTourIsNotPlannedForADayGoneBy() {
        SectorId sector = walk.sector(samira.id(), "1");
        Screen page = concierge.open("/tournees/nouvelle?secteur=" + sector);

        Screen late =
                withPartner(page).with("heldOn", LocalDate.now().minusDays(2)).submit();

        assertThat(late.error("heldOn")).startsWith("Ce jour est passé");
    }

    @Test
    void doorsWhereNobodyAnsweredAreTriedAgainAtAnotherTimeOfTheDay() {
        SectorId sector = walk.sector(samira.id(), "1", "3", "5");
        Screen tour = tour(sector, "1");
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        talk(tour, sector, 3, "outcome", "REFUSED");
        concierge.open(tour.path() + "/cloture").form(tour.path() + "/cloture").submit();
        int part = Math.min(
                2,
                Math.max(
                        0,
                        (java.time.LocalTime.now(java.time.ZoneId.of("Europe/Paris"))
                                                .getHour()
                                        - 7)
                                / 5));
        Visitor colleague = visitors.as(mathieu);

        Screen page = colleague.open("/tournees/nouvelle?secteur=" + sector);
        Screen same = at(page, part).submit();
        assertThat(same.error("doors")).startsWith("Aucune porte à refaire à ce moment-là.");
        assertThat(at(page, (part + 1) % 3).submit().texts(".door__number")).containsExactly("1");
    }

    @Test
    void theListAndTheScreenCostFewStatementsWhateverTheNumberOfDoors() {
        String[] numbers = new String[49];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = String.valueOf(i + 1);
        }
        SectorId sector = walk.sector(samira.id(), numbers);
        walk.building(walk.door(sector, 12), 3, 3);
        print(2);
        Screen tour = tour(sector, "1");
        assertThat(tour.select(".door")).hasSize(60);
        String tap = tapOf(tour, "1");

        assertThat(statements.of(() -> concierge.open(tour.path()))).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> concierge.open(doorPage(tour, sector, 1))))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(statements.of(() -> concierge.open("/tournees"))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.of(() -> concierge.open("/tournees/nouvelle?secteur=" + sector)))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> concierge.postInPlace(tap, "avis", "suivant")))
                .hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void theListTellsTheToursOfTheDayThoseToComeAndWhatTheLastOnesCameTo() {
        SectorId sector = walk.sector(samira.id(), "1", "3", "5", "7");
        String name = concierge
                .open("/tournees/" + plan(sector, DoorChoice.next(1), 1))
                .heading();
        plan(sector, DoorChoice.next(1), 0);
        Screen past = concierge.open("/tournees/" + yesterday(plan(sector, DoorChoice.next(2), 2)));
        concierge.postInPlace(past.select("li.doors__open button").attr("formaction"), "avis", "aucun");
        concierge.open(past.path() + "/cloture").form(past.path() + "/cloture").submit();

        Screen list = concierge.open("/tournees");

        assertThat(list.texts("section:has(#aujourdhui) .row:contains(" + name + ")"))
                .hasSize(1);
        assertThat(list.texts("section:has(#a-venir) .row:contains(" + name + ")"))
                .hasSize(1);
        assertThat(list.texts("section:has(#passees) .row:contains(" + name + ")"))
                .singleElement()
                .asString()
                .contains("Terminée", "1 sur 2 frappée, personne n’a répondu");
    }

    private static fr.bricoconcierge.testing.FilledForm withPartner(Screen page) {
        return page.form("/tournees").with("partner", "Maison de l’habitat durable");
    }

    private static fr.bricoconcierge.testing.FilledForm at(Screen page, int part) {
        return withPartner(page)
                .with("heldOn", LocalDate.now().plusDays(1))
                .with("doors", "AGAIN")
                .with("startsAt", List.of("09:00", "14:00", "18:00").get(part))
                .with("endsAt", List.of("11:00", "16:00", "20:00").get(part));
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector, String day) {
        TourId id = plan(sector, DoorChoice.streets(List.of(walk.street(sector))), Integer.parseInt(day));
        return concierge.open("/tournees/" + id);
    }

    private TourId yesterday(TourId tour) {
        database.sql("update tour set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days'"
                        + " where id = ?")
                .param(tour.value())
                .update();
        return tour;
    }

    private TourId plan(SectorId sector, DoorChoice choice, int inDays) {
        Instant start = Instant.now().plus(inDays, ChronoUnit.DAYS);
        return planning.plan(
                UUID.randomUUID(),
                new TourPlan(sector, start, start.plus(2, ChronoUnit.HOURS), samira.id(), mathieu.id(), null, choice));
    }

    /** Codes of a batch of that many, in order. */
    private List<String> print(int count) {
        var batch = printing.printBatch(
                UUID.randomUUID(), samira.id(), count, people.coordinator().id());
        return database.sql("select code from passage_notice where batch_id = ? order by serial")
                .param(batch.value())
                .query(String.class)
                .list();
    }

    private Screen talk(Screen tour, SectorId sector, int number, String... pairs) {
        var form =
                concierge.open(doorPage(tour, sector, number)).form(doorPage(tour, sector, number) + "/conversations");
        for (int i = 0; i < pairs.length; i += 2) {
            form.with(pairs[i], pairs[i + 1]);
        }
        return form.submit();
    }

    private String doorPage(Screen tour, SectorId sector, int number) {
        return tour.path() + "/portes/" + walk.door(sector, number);
    }

    private static TourId id(Screen tour) {
        return TourId.of(tour.path().replace("/tournees/", ""));
    }

    private static String tapOf(Screen tour, String plate) {
        return tour.select("li:has(.door__number:matchesOwn(^" + plate + "$)) button")
                .attr("formaction");
    }
}
