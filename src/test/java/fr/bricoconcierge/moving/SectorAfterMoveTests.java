package fr.bricoconcierge.moving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.KnownDoors;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a household lives has its sector, and follows it; where it was met stays for the figures (H0, H9). */
@PageTest
class SectorAfterMoveTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    String name;
    UUID sector;
    DoorId here;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        name = KnownDoors.word();
        here = KnownDoors.at(database, 4, "rue " + name);
        sector = UUID.randomUUID();
        database.sql("insert into sector (id, commune_code, name, colour, state, version)"
                        + " values (?, '59350', ?, 'BLUE', 'UNDERWAY', 0)")
                .params(sector, "Quartier " + name)
                .update();
        database.sql("update door set sector_id = ? where id = ?")
                .params(sector, here.value())
                .update();
    }

    @Test
    void whoMovesToAnUnknownAddressIsInNoSectorAndWasMetInTheirs() {
        ResidentId nadia = open();
        assertThat(listed()).contains(name);

        move(nadia, null);
        assertThat(listed()).doesNotContain(name);
        assertThat(metIn(nadia)).isEqualTo(sector);
    }

    @Test
    void anAddressKeptInWordsIsToldInTheHistory() {
        ResidentId nadia = open();
        move(nadia, "chez sa sœur à Halluin");
        assertThat(listed()).doesNotContain(name);

        Screen card = move(nadia, null);
        assertThat(card.text()).contains("A habité chez sa sœur à Halluin").doesNotContain("une autre adresse");
    }

    private String listed() {
        Screen list = coordinator.open("/habitants?secteur=" + sector);
        return String.join(" ", list.texts("#fiches"));
    }

    private UUID metIn(ResidentId id) {
        return database.sql("select sector_id from resident_fact_household where household_id = ?")
                .param(cards.get(id).household().value())
                .query(UUID.class)
                .single();
    }

    private Screen move(ResidentId who, String words) {
        String path = "/habitants/" + who + "/demenagement";
        var form = coordinator.open(path).form(path);
        return (words == null ? form : form.with("placeWords", words)).submit();
    }

    private ResidentId open() {
        var meeting = FirstMeeting.of(Origin.TOUR, Channel.TOUR, here);
        var newcomer = NewResident.met(CardDetails.of(name, null, "0639981234", null), meeting);
        return cards.open(UUID.randomUUID(), newcomer, people.coordinator().id());
    }
}
