package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.tapOf;
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
import fr.bricoconcierge.tour.Walk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A door where one passed often says so before one knocks again (H7). */
@PageTest
@Import(Walk.class)
class OftenKnockedTests {

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

    Pair pair;
    Visitor concierge;

    @BeforeEach
    void hire() {
        pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
    }

    @Test
    void aDoorWherePassedAsOftenAsTheCharterLetsSaysSoBeforeOneKnocks() {
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        SectorId elsewhere = walk.sector(pair.samira().id(), "7", "9");
        Pair others = new Pair(people, walk, planning, printing, database);
        Visitor colleague = visitors.as(others.samira());
        Screen theirs = colleague.open("/tournees/" + others.tour(elsewhere));
        colleague.postInPlace(tapOf(theirs, "7"), "avis", "aucun");
        Screen next = tour(sector);
        database.sql("insert into tour_door select (jsonb_populate_record(t, jsonb_build_object('door_id', ?,"
                        + " 'position', 99))).* from tour_door t where t.door_id = ?::uuid")
                .params(walk.door(sector, 1).toString(), walk.door(elsewhere, 7).toString())
                .update();
        for (int days : List.of(1, 5, 40)) {
            knockedBefore(walk.door(sector, 1), walk.door(elsewhere, 7), days);
        }
        assertThat(concierge.open(next.path()).text()).doesNotContain("passages récents");
        knockedBefore(walk.door(sector, 1), walk.door(elsewhere, 7), 20);

        assertThat(concierge.open(next.path()).texts("li.doors__open"))
                .filteredOn(row -> row.contains("3 passages récents"))
                .hasSize(1);
        assertThat(concierge
                        .open(next.path() + "/portes/" + walk.door(sector, 1))
                        .text())
                .contains("3 passages récents à cette porte");
        // nobody is kept from knocking, nor asked anything on the doorstep
        assertThat(concierge.postInPlace(tapOf(next, "1"), "avis", "aucun").text())
                .contains("Personne");
    }

    /** What was noted at {@code other} had been at {@code door}, some days before. */
    private void knockedBefore(Object door, Object other, int days) {
        database.sql(
                        "insert into knock select (jsonb_populate_record(k, jsonb_build_object('id', ?::text, 'door_id', ?,"
                                + " 'knocked_at', k.knocked_at - ? * interval '1 day'))).* from knock k where k.door_id = ?::uuid")
                .params(UUID.randomUUID(), door.toString(), days, other.toString())
                .update();
    }

    private Screen tour(SectorId sector) {
        return concierge.open("/tournees/" + pair.tour(sector));
    }
}
