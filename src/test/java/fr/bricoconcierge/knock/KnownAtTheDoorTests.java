package fr.bricoconcierge.knock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.notice.NoticePrinting;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has a card at a door is offered first for what follows, and seen before a second card is saved (V4, H3). */
@PageTest
@Import(Walk.class)
class KnownAtTheDoorTests {

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

    Visitor concierge;
    SectorId sector;
    String tour;
    String door;

    @BeforeEach
    void meetAnna() {
        Pair pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        sector = walk.sector(pair.samira().id(), "1", "3");
        tour = "/tournees/" + pair.tour(sector);
        door = tour + "/portes/" + walk.door(sector, 1);
        Screen card = TourScreen.talk(concierge.open(door), "outcome", "CONTACT");
        assertThat(card.text()).doesNotContain("déjà connu");
        card.form("/habitants/nouveau").with("firstName", "Anna").submit();
    }

    @Test
    void whatFollowsIsOneTapAwayWithThePersonMetThere() {
        Screen page = concierge.open(door);

        assertThat(page.texts("#suite h3")).containsExactly("Pour Anna", "Pour quelqu’un d’autre");
        Screen appointment = page.follow("Prendre rendez-vous pour Anna");
        assertThat(appointment.heading()).contains("rendez-vous").doesNotContain("fiche");
        assertThat(appointment.text()).contains("Anna");
        assertThat(appointment.path()).contains("source=", "retour=" + tour + "%23porte-");
        assertThat(page.follow("Intervenir tout de suite chez Anna").heading()).isEqualTo("Commencer une intervention");
        assertThat(concierge.open(tour + "/portes/" + walk.door(sector, 3)).text())
                .doesNotContain("Anna");
    }

    @Test
    void aSecondCardAtThatDoorShowsTheFirstBeforeItIsSaved() {
        Screen card = TourScreen.talk(concierge.open(door), "outcome", "APPOINTMENT");
        assertThat(card.text()).contains("Quelqu’un est déjà connu à cette porte");
        assertThat(card.select("a:contains(Pour Anna)").attr("href")).startsWith("/rendez-vous/nouveau?habitant=");
        assertThat(card.form("/habitants/nouveau").value("household")).isNotBlank();

        Screen warned = card.form("/habitants/nouveau")
                .with("firstName", "anna")
                .with("household", "")
                .submit();
        assertThat(warned.text()).contains("Cette personne a peut-être déjà une fiche", "un nom proche à cette porte");
        assertThat(cards()).isOne();

        warned.form("/habitants/nouveau").submit();
        assertThat(cards()).isEqualTo(2);
    }

    @Test
    void anotherNameAtThatDoorIsSavedAtOnceAndTheSameNameInTheStreetIsSeen() {
        Screen card = TourScreen.talk(concierge.open(door), "outcome", "CONTACT");
        card.form("/habitants/nouveau").with("firstName", "Mehdi").submit();
        assertThat(cards()).isEqualTo(2);

        String across = tour + "/portes/" + walk.door(sector, 3);
        Screen other = TourScreen.talk(concierge.open(across), "outcome", "CONTACT");
        assertThat(other.form("/habitants/nouveau")
                        .with("firstName", "Anna")
                        .submit()
                        .text())
                .contains("Cette personne a peut-être déjà une fiche");
    }

    private int cards() {
        return database.sql("select count(*) from resident_card where door_id = ?")
                .param(walk.door(sector, 1).value())
                .query(Integer.class)
                .single();
    }
}
