package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.talk;
import static fr.bricoconcierge.tour.TourScreen.undoOf;
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

/** A knock whose outcome was forgotten after an objection: its figures stay, and so does it. */
@PageTest
@Import(Walk.class)
class ForgottenKnockTests {

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
    String tour;
    String page;
    String undo;
    String form;
    List<String> figures;

    @BeforeEach
    void talkThenForget() {
        Pair pair = new Pair(people, walk, planning, printing, database);
        concierge = visitors.as(pair.samira());
        SectorId sector = walk.sector(pair.samira().id(), "1", "3");
        tour = "/tournees/" + pair.tour(sector);
        page = tour + "/portes/" + walk.door(sector, 1);
        talk(concierge.open(page), "outcome", "APPOINTMENT");
        Screen list = concierge.open(tour);
        undo = undoOf(list);
        figures = list.texts("#compte dd");
        String door = "/portes/" + walk.door(sector, 1);
        concierge.open(door).form(door + "/opposition").submit();
    }

    @Test
    void itCannotBeTakenBack() {
        assertThat(concierge.open(tour).select("[formaction='" + undo + "']")).isEmpty();
        assertThat(concierge.open(page).select("form[action='" + undo + "']")).isEmpty();

        assertThat(concierge.postInPlace(undo).text()).contains("ce passage ne change plus");
        assertThat(concierge.post(undo).text()).contains("ce passage ne change plus");

        assertThat(concierge.open(tour).texts("#compte dd")).isEqualTo(figures);
    }

    @Test
    void itCannotBeCorrected() {
        assertThat(concierge.open(page).select("form[action$=conversations]")).isEmpty();

        String knock = undo.replaceFirst(".*/passages/", "").replace("/annulation", "");
        Screen refused = concierge.post(
                page + "/conversations",
                "passage",
                UUID.randomUUID().toString(),
                "outcome",
                "FLYER_ONLY",
                "corrects",
                knock);

        assertThat(refused.text()).contains("La personne s’est opposée");
        assertThat(database.sql("select count(*) from knock where corrects_id = cast(? as uuid)")
                        .param(knock)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(concierge.open(tour).texts("#compte dd")).isEqualTo(figures);
    }
}
