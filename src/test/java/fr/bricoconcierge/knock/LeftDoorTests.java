package fr.bricoconcierge.knock;

import static fr.bricoconcierge.tour.TourScreen.talk;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who moves house leaves behind what happened at the door (H0, H5). */
@PageTest
@Import(Walk.class)
class LeftDoorTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    JdbcClient database;

    @Test
    void whatHappenedAtTheDoorStaysThereAndOnTheCardOfWhomItLedTo() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        Visitor concierge = visitors.as(samira);
        SectorId sector = walk.sector(samira.id(), "1", "3");
        DoorId left = walk.door(sector, 1);
        DoorId next = walk.door(sector, 3);
        Screen tour = concierge
                .open("/tournees/nouvelle?secteur=" + sector)
                .form("/tournees")
                .with("partner", "Centre social")
                .submit();
        Screen card = talk(concierge.open(tour.path() + "/portes/" + left), "outcome", "CONTACT")
                .form("/habitants/nouveau")
                .with("firstName", "Nadia")
                .with("consents", "KEEP_CARD")
                .submit();
        String path = "/habitants/"
                + database.sql("select resident_id from resident_card where door_id = ?")
                        .param(left.value())
                        .query(String.class)
                        .single();

        String move = path + "/demenagement";
        Screen moved = concierge.open(move).form(move).with("door", next).submit();

        assertThat(card.status()).isEqualTo(200);
        assertThat(moved.text()).contains("3 rue du Clos", "A habité 1 rue du Clos");
        assertThat(concierge.open("/portes/" + left).text())
                .contains("Passages 1")
                .doesNotContain("Nadia");
        assertThat(concierge.open("/portes/" + next).text()).contains("Pas encore frappée");
    }
}
