package fr.bricoconcierge.knock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.DoorChoice;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlan;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
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
class TapPageTests {

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
    void oneTapRecordsNobodyAndAnswersTheDoorAlone() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");

        Screen part = concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");

        assertThat(part.heading()).isEmpty();
        assertThat(part.select("li")).hasSize(1);
        assertThat(part.text()).contains("Personne", "sans avis", "Annuler");
        assertThat(count(part, 0)).isEqualTo("1/2");
    }

    @Test
    void withoutAScriptTheTapComesBackToTheSameDoor() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");

        Screen page = concierge.post(tapOf(tour, "1"), "avis", "aucun");

        assertThat(page.path()).isEqualTo(tour.path() + "#porte-" + walk.door(sector, 1));
        assertThat(page.text()).contains("Personne : c’est noté.");
        assertThat(count(page, 0)).isEqualTo("1/2");
    }

    @Test
    void theSameTapLandsOnceHoweverOftenItIsSent() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");
        print(2);
        String tap = tapOf(tour, "1");

        for (int i = 0; i < 3; i++) {
            concierge.post(tap, "avis", "suivant");
        }

        assertThat(database.sql("select knocks, notices from tour_count where tour_id = ?")
                        .param(id(tour).value())
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(1, 1);
    }

    @Test
    void aTapIsTakenBackWithItsNotice() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");
        print(1);
        tour = concierge.open(tour.path());
        String code = tour.select("#avis .code").text();

        Screen tapped = concierge.postInPlace(tapOf(tour, "1"), "avis", "suivant");
        assertThat(tapped.text()).contains("avis " + code, "Vous n’avez plus d’avis.");
        assertThat(count(tapped, 2)).isEqualTo("1");

        Screen undone = concierge.postInPlace(undoOf(tapped));
        assertThat(count(undone, 0)).isEqualTo("0/2");
        assertThat(count(undone, 2)).isEqualTo("0");
        assertThat(undone.select("#avis .code").text()).isEqualTo(code);
    }

    @Test
    void eachTapTakesTheNextNoticeOfTheStackAndATypedOneCanBeLeftInstead() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3", "5"), "1");
        List<String> codes = print(3);
        tour = concierge.open(tour.path());
        assertThat(tour.select("#avis .code").text()).isEqualTo(shown(codes.get(0)));

        concierge.postInPlace(tapOf(tour, "1"), "avis", "suivant");
        Screen typed =
                concierge.open(tour.path() + "?avis=" + shown(codes.get(2)).toLowerCase());
        assertThat(typed.select("#avis .code").text()).isEqualTo(shown(codes.get(2)));
        Screen second = concierge.postInPlace(
                tapOf(typed, "3"), "avis", typed.select("#avis input").first().val());

        assertThat(second.text()).contains("avis " + shown(codes.get(2)));
        assertThat(second.select("#avis .code").text()).isEqualTo(shown(codes.get(1)));
    }

    @Test
    void aNoticeThatCannotBeLeftIsRefusedBesideTheField() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");
        String code = print(1).get(0);
        concierge.postInPlace(tapOf(tour, "1"), "avis", "suivant");

        assertThat(concierge.open(tour.path() + "?avis=K7MQ").error("code"))
                .startsWith("Ce code ne peut pas être celui d’un avis.");
        Screen taken = concierge.open(tour.path() + "?avis=" + code);
        assertThat(taken.error("code")).contains("est déjà noté à une porte");
        assertThat(taken.select("#code").val()).isEqualTo(code);
        Screen refused = concierge.postInPlace(tapOf(taken, "3"), "avis", code);
        assertThat(refused.select("#annonce").text()).contains("est déjà noté à une porte");
        assertThat(count(refused, 0)).isEqualTo("1/2");
    }

    @Test
    void whoLeavesNoNoticesIsNotProposedOneAtTheNextDoor() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");
        print(1);

        Screen tapped = concierge.post(tapOf(tour, "1"), "avis", "aucun");

        assertThat(tapped.select("#avis input[checked]").val()).isEqualTo("aucun");
        assertThat(concierge.open(tour.path()).select("#avis input[checked]").val())
                .isEqualTo("aucun");
    }

    @Test
    void theRestOfALandingIsTakenInOneGestureAndTakenBackAsOne() {
        SectorId sector = walk.sector(samira.id(), "2");
        walk.building(walk.door(sector, 2), 1, 3);
        Screen tour = tour(sector, "1");
        List<String> codes = print(6);
        concierge.postInPlace(tour.select("li button").first().attr("formaction"), "avis", "aucun");

        Screen page = concierge.open(tour.path());
        assertThat(page.texts("button:contains(palier)")).hasSize(2);
        Screen taken =
                concierge.post(page.select("button:contains(palier)").first().attr("formaction"));

        assertThat(count(taken, 0)).isEqualTo("3/6");
        assertThat(taken.text()).contains("avis " + shown(codes.get(0)), "avis " + shown(codes.get(1)));
        String undo = taken.select("button:contains(Annuler pour les 2)").attr("formaction");
        Screen undone = concierge.postInPlace(undo);
        assertThat(undone.select("li")).hasSize(2);
        assertThat(count(undone, 0)).isEqualTo("1/6");
        assertThat(undone.select("#avis .code").text()).isEqualTo(shown(codes.get(0)));
        assertThat(concierge.post(undo).status()).isEqualTo(200);
    }

    @Test
    void aGestureLeavesOutTheDoorsThatTheOtherTabletKnockedAtAndLandsOnce() {
        SectorId sector = walk.sector(samira.id(), "2");
        walk.building(walk.door(sector, 2), 1, 2);
        Screen tour = tour(sector, "1");
        List<String> doors = tour.select(".doors > li").eachAttr("id").stream()
                .map(id -> id.replace("porte-", ""))
                .toList();
        visitors.as(mathieu).postInPlace(tour.select("li button").first().attr("formaction"), "avis", "aucun");
        String gesture = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Screen answer = concierge.postInPlace(
                    tour.path() + "/restes",
                    "geste",
                    gesture,
                    "porte",
                    doors.get(0),
                    "laisse",
                    "aucun",
                    "porte",
                    doors.get(1),
                    "laisse",
                    "aucun",
                    "depuis",
                    "0");
            assertThat(count(answer, 0)).isEqualTo("2/4");
        }

        assertThat(knocks(tour)).isEqualTo(2);
    }

    @Test
    void theOtherTabletAsksForWhatChangedAloneAndHearsNothingWhenNothingDid() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3", "5"), "1");
        String seen = tour.select("#compte").attr("data-change");
        Visitor other = visitors.as(mathieu);
        assertThat(other.open(tour.path() + "/changements?depuis=" + seen).status())
                .isEqualTo(204);

        Screen tapped = concierge.postInPlace(tapOf(tour, "3"), "avis", "aucun");
        Screen changes = other.open(tour.path() + "/changements?depuis=" + seen);
        assertThat(changes.texts("li .door__number")).containsExactly("3");
        assertThat(count(changes, 0)).isEqualTo("1/3");
        concierge.postInPlace(undoOf(tapped));
        Screen undone = other.open(
                tour.path() + "/changements?depuis=" + changes.select("#compte").attr("data-change"));
        assertThat(undone.texts("li .door__number")).containsExactly("3");

        Screen next = other.postInPlace(tapOf(tour, "5"), "avis", "aucun", "depuis", seen);
        assertThat(next.texts("li .door__number")).containsExactly("3", "5");
    }

    @Test
    void aTapThatWaitedKeepsItsTime() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");

        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun", "age", "3600");

        Instant at = database.sql("select knocked_at from knock where tour_id = ?")
                .param(id(tour).value())
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(at).isBetween(Instant.now().minusSeconds(3660), Instant.now().minusSeconds(3590));
    }

    @Test
    void aDoorKnockedTwiceIsOneDoorAndTwoKnocks() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");
        concierge.post(tapOf(tour, "1"), "avis", "aucun");

        Screen door = concierge.open(doorPage(tour, sector, 1));
        Screen again = concierge.post(
                door.select("form[aria-labelledby=titre-personne]").attr("action"), "avis", "aucun");

        assertThat(count(again, 0)).isEqualTo("1/2");
        assertThat(again.text()).contains("2 passages");
    }

    @Test
    void aCorrectionReplacesAnEntryWithoutWritingOverIt() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");
        Screen tapped = concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        String knock = undoOf(tapped).replaceFirst(".*/passages/", "").replace("/annulation", "");

        Screen corrected = talk(tour, sector, 1, "corrects", knock, "outcome", "REFUSED");
        assertThat(count(corrected, 1)).isEqualTo("1");
        assertThat(knocks(tour)).isEqualTo(1);
        assertThat(concierge.post(undoOf(tapped)).text()).contains("Ce passage a été corrigé depuis");

        concierge.post(corrected.select(".toast form").attr("action"));
        assertThat(concierge.open(tour.path()).text()).contains("Personne");
        assertThat(database.sql("select count(*) from knock where tour_id = ?")
                        .param(id(tour).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anAppointmentOpensTheCardAtOnceWithDoorOriginAndWayBack() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");
        DoorId door = walk.door(sector, 1);

        Screen answer = talk(tour, sector, 1, "outcome", "APPOINTMENT", "pitch", "SHORT");

        assertThat(answer.path())
                .startsWith("/habitants/nouveau?origine=TOUR&canal=TOUR&porte=" + door + "&source=")
                .contains("retour=" + tour.path() + "%23porte-" + door)
                .endsWith("suite=RENDEZ_VOUS");
        Screen list = concierge.open(tour.path());
        assertThat(count(list, 3)).isEqualTo("1");
        assertThat(count(list, 4)).isEqualTo("1");
        assertThat(concierge
                        .open(doorPage(tour, sector, 1))
                        .select("#suite a[href*=INTERVENTION]")
                        .attr("href"))
                .contains("porte=" + door, "source=");
    }

    @Test
    void seeingSomebodyAgainNeedsADayToCome() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");

        assertThat(talk(tour, sector, 1, "outcome", "SEE_AGAIN", "flyer", "true")
                        .error("seeAgainOn"))
                .isEqualTo("Indiquez le jour où vous reviendrez.");
        Screen late = talk(tour, sector, 1, "outcome", "SEE_AGAIN", "seeAgainOn", "2020-01-01", "pitch", "LONG");
        assertThat(late.error("seeAgainOn")).isEqualTo("Le jour où vous reviendrez vient après aujourd’hui.");
        assertThat(late.select("#seeAgainOn").val()).isEqualTo("2020-01-01");
        assertThat(late.select("input[name=pitch][checked]").val()).isEqualTo("LONG");
        Screen never = talk(tour, sector, 1, "outcome", "SEE_AGAIN", "seeAgainOn", "2026-02-31", "pitch", "LONG");
        assertThat(never.error("seeAgainOn")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(never.select("input[name=pitch][checked]").val()).isEqualTo("LONG");
        assertThat(talk(tour, sector, 1).text()).contains("Dites ce qui a suivi.");
        assertThat(knocks(tour)).isZero();
    }

    @Test
    void whatNoButtonSendsIsSaidAndNothingIsNoted() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");

        assertThat(talk(tour, sector, 1, "outcome", "NOBODY").texts(".error")).contains("Dites ce qui a suivi.");
        assertThat(talk(tour, sector, 1, "outcome", "").texts(".error")).contains("Dites ce qui a suivi.");
        assertThat(talk(tour, sector, 1, "outcome", "XX").texts(".error"))
                .contains("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
        Screen wrong = talk(
                tour,
                sector,
                1,
                "outcome",
                "REFUSED",
                "pretext",
                UUID.randomUUID().toString());
        assertThat(wrong.error("pretext")).isEqualTo("Choisissez un prétexte de la liste.");
        assertThat(knocks(tour)).isZero();
    }

    @Test
    void noMoreKnockingMarksTheDoorAndTheNextTourLeavesItOutVisibly() {
        SectorId sector = walk.sector(samira.id(), "1", "3", "5");
        Screen tour = tour(sector, "1");

        Screen told = talk(tour, sector, 1, "outcome", "NO_KNOCK");
        assertThat(told.text()).contains("Cette porte ne sera plus frappée.");
        assertThat(doors.get(walk.door(sector, 1)).noKnock()).isTrue();

        concierge.open(tour.path() + "/cloture").form(tour.path() + "/cloture").submit();
        assertThat(concierge.open("/tournees/nouvelle?secteur=" + sector).text())
                .contains("Une porte sera laissée de côté");
        Screen next = concierge.open("/tournees/" + plan(sector, DoorChoice.streets(List.of(walk.street(sector))), 3));
        assertThat(next.texts(".doors__skipped")).singleElement().asString().contains("1", "Ne plus frapper");
        assertThat(next.select(".doors__skipped button")).isEmpty();
        assertThat(count(next, 0)).isEqualTo("0/2");

        concierge.post(told.select(".toast form").attr("action"));
        assertThat(doors.get(walk.door(sector, 1)).noKnock()).isFalse();
    }

    @Test
    void anObjectionLeavesOfADoorThatItWasKnockedAtAndEveryFigureAsItWas() {
        SectorId sector = walk.sector(samira.id(), "1", "3", "5");
        Screen tour = tour(sector, "1");
        talk(
                tour,
                sector,
                1,
                "outcome",
                "SEE_AGAIN",
                "seeAgainOn",
                LocalDate.now().plusDays(9).toString(),
                "pitch",
                "LONG");
        talk(tour, sector, 1, "outcome", "APPOINTMENT", "pitch", "SHORT", "flyer", "true");
        concierge.postInPlace(tapOf(tour, "3"), "avis", "aucun");
        List<String> figures = concierge.open(tour.path()).texts("#compte dd");
        String door = "/portes/" + walk.door(sector, 1);

        Screen objected = concierge.open(door).form(door + "/opposition").submit();

        assertThat(objected.text()).contains("ce qui était connu de cette porte est effacé", "Ne plus frapper");
        assertThat(concierge.open(tour.path()).texts("#compte dd")).isEqualTo(figures);
        assertThat(concierge.open(doorPage(tour, sector, 1)).texts(".badge, .rows .row__title"))
                .hasSize(3)
                .containsOnly("Passage");
        assertThat(database.sql("select outcome || coalesce(pitch, '') || flyer from knock where door_id = ?")
                        .param(walk.door(sector, 1).value())
                        .query(String.class)
                        .list())
                .containsOnly("CLEAREDfalse");
        concierge.post(door + "/opposition");
        assertThat(concierge.open(tour.path()).texts("#compte dd")).isEqualTo(figures);
        assertThatThrownBy(() -> database.sql("update knock set outcome = 'REFUSED' where tour_id = ?")
                        .param(id(tour).value())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void oneSeesWhatTheOtherOneOfThePairTapped() {
        Screen tour = tour(walk.sector(samira.id(), "1", "3"), "1");
        visitors.as(mathieu).postInPlace(tapOf(tour, "1"), "avis", "aucun");

        assertThat(count(concierge.open(tour.path()), 0)).isEqualTo("1/2");
    }

    @Test
    void aTourEndsByItselfWithItsLastDoorAndGoesOnWhenThatOneIsTakenBack() {
        SectorId sector = walk.sector(samira.id(), "1", "3");
        Screen tour = tour(sector, "1");
        concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        Screen last = concierge.postInPlace(tapOf(tour, "3"), "avis", "aucun");
        assertThat(last.text()).contains("Toutes les portes sont faites");
        assertThat(concierge.open(tour.path()).text()).contains("Terminée", "Portes frappées");

        concierge.postInPlace(undoOf(last));
        assertThat(concierge.open(tour.path()).select("#compte")).isNotEmpty();
    }

    @Test
    void theCoordinatorKeepsTheListOfPretexts() {
        Visitor coordinator = visitors.as(people.coordinator());
        String label = "Volet " + UUID.randomUUID().toString().substring(0, 8);
        Screen added = coordinator
                .open("/tournees/pretextes")
                .form("/tournees/pretextes")
                .with("label", label)
                .submit();
        assertThat(added.text()).contains(label);
        assertThat(added.form("/tournees/pretextes")
                        .with("label", label)
                        .submit()
                        .error("label"))
                .isEqualTo("Ce prétexte est déjà dans la liste.");
        assertThat(added.form("/tournees/pretextes").with("label", " ").submit().error("label"))
                .isEqualTo("Écrivez le prétexte en quelques mots.");
        String retire = added.select(".row:contains(" + label + ") form").attr("action");
        assertThat(coordinator.post(retire).texts(".row__title")).doesNotContain(label);
    }

    /** A tour through the whole street. */
    private Screen tour(SectorId sector, String day) {
        TourId id = plan(sector, DoorChoice.streets(List.of(walk.street(sector))), Integer.parseInt(day));
        return concierge.open("/tournees/" + id);
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

    private int knocks(Screen tour) {
        return database.sql("select knocks from tour_count where tour_id = ?")
                .param(id(tour).value())
                .query(Integer.class)
                .single();
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

    private static String undoOf(Screen tapped) {
        return tapped.select("li button").attr("formaction");
    }

    private static String count(Screen page, int place) {
        return page.texts("#compte dd").get(place);
    }

    private static String shown(String code) {
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
