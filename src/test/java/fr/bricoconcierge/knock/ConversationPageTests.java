package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.count;
import static fr.bricoconcierge.tour.TourScreen.id;
import static fr.bricoconcierge.tour.TourScreen.tapOf;
import static fr.bricoconcierge.tour.TourScreen.undoOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.TourScreen;
import fr.bricoconcierge.tour.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A door that opened: what was said there, what it leads to, and what is later corrected or cleared. */
@PageTest
@Import(Walk.class)
class ConversationPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    @Autowired
    Doors doors;

    Pair pair;
    Visitor concierge;

    @BeforeEach
    void hire() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
    }

    @Test
    void aCorrectionReplacesAnEntryWithoutWritingOverIt() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);
        Screen tapped = concierge.postInPlace(tapOf(tour, "1"), "avis", "aucun");
        String knock = undoOf(tapped).replaceFirst(".*/passages/", "").replace("/annulation", "");

        Screen corrected = talk(tour, sector, 1, "corrects", knock, "outcome", "REFUSED");
        assertThat(count(corrected, 1)).isEqualTo("1");
        assertThat(pair.knocks(id(tour))).isEqualTo(1);
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
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);
        DoorId door = walk.door(sector, 1);

        Screen answer = talk(tour, sector, 1, "outcome", "APPOINTMENT", "pitch", "SHORT");

        assertThat(answer.path())
                .startsWith("/habitants/nouveau?origine=TOUR&canal=TOUR&porte=" + door + "&source=")
                .contains("retour=" + tour.path() + "%23porte-" + door)
                .endsWith("suite=RENDEZ_VOUS");
        Screen list = concierge.open(tour.path());
        assertThat(count(list, 1)).isEqualTo("1");
        assertThat(count(list, 3)).isEqualTo("0");
        assertThat(count(list, 4)).isEqualTo("0");
        assertThat(concierge
                        .open(doorPage(tour, sector, 1))
                        .select("#suite a[href*=INTERVENTION]")
                        .attr("href"))
                .contains("porte=" + door, "source=");
    }

    @Test
    void seeingSomebodyAgainNeedsADayToCome() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);

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
        Screen far = talk(tour, sector, 1, "outcome", "SEE_AGAIN", "seeAgainOn", "2100-01-01");
        assertThat(far.error("seeAgainOn")).isEqualTo("Choisissez un jour dans les douze mois qui viennent.");
        assertThat(talk(tour, sector, 1, "outcome", "FLYER_ONLY", "passage", "").errors())
                .containsExactly("Ce passage n’a pas pu être noté. Revenez à la liste et rouvrez la porte.");
        assertThat(talk(tour, sector, 1).text()).contains("Dites ce qui a suivi.");
        assertThat(pair.knocks(id(tour))).isZero();
    }

    @Test
    void whatNoButtonSendsIsSaidAndNothingIsNoted() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        Screen tour = tour(sector);

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
        assertThat(pair.knocks(id(tour))).isZero();
    }

    @Test
    void noMoreKnockingMarksTheDoorAndTheNextTourLeavesItOutVisibly() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3", "5");
        Screen tour = tour(sector);

        Screen told = talk(tour, sector, 1, "outcome", "NO_KNOCK");
        assertThat(told.text()).contains("Cette porte ne sera plus frappée.");
        assertThat(doors.get(walk.door(sector, 1)).noKnock()).isTrue();

        concierge.open(tour.path() + "/cloture").form(tour.path() + "/cloture").submit();
        assertThat(concierge.open("/tournees/nouvelle?secteur=" + sector).text())
                .contains("Une porte sera laissée de côté");
        Screen next = concierge.open("/tournees/" + pair.tour(sector, 3));
        assertThat(next.texts(".doors__skipped")).singleElement().asString().contains("1", "Ne plus frapper");
        assertThat(next.select(".doors__skipped button")).isEmpty();
        assertThat(count(next, 0)).isEqualTo("0/2");

        concierge.post(told.select(".toast form").attr("action"));
        assertThat(doors.get(walk.door(sector, 1)).noKnock()).isFalse();
    }

    @Test
    void anObjectionLeavesOfADoorThatItWasKnockedAtAndEveryFigureAsItWas() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3", "5");
        Screen tour = tour(sector);
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
        Screen cleared = concierge.open(doorPage(tour, sector, 1));
        assertThat(cleared.texts(".badge")).containsExactly("Passage");
        assertThat(cleared.text()).contains("2 passages sont comptés").doesNotContain("La suite", "Derniers passages");
        assertThat(cleared.select("main time, main form, main [data-focus]")).isEmpty();
        assertThat(concierge.open(tour.path()).texts("li:has(.door__number:matchesOwn(^1$)) .door__acts"))
                .containsExactly("compté, 2 passages");
        assertThat(concierge.open(door).texts(".facts dd")).contains("2", "Effacé, à la demande de la personne");
        assertThat(concierge.open(door).select("main time")).isEmpty();
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

    /** A tour through the whole street. */
    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }

    private Screen talk(Screen tour, SectorId sector, int number, String... pairs) {
        return TourScreen.talk(concierge.open(doorPage(tour, sector, number)), pairs);
    }

    private String doorPage(Screen tour, SectorId sector, int number) {
        return tour.path() + "/portes/" + walk.door(sector, number);
    }
}
