package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may be known at an address that was typed: shown once, then kept with that address (H3). */
@PageTest
class TwinAtTheDoorTests {

    private static final String NEW = "/habitants/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Visitor concierge;
    String street;
    DoorId door;
    String name;

    @BeforeEach
    void somebodyLivesThere() {
        concierge = visitors.as(people.concierge());
        street = "rue " + KnownDoors.word();
        door = KnownDoors.at(database, 4, street);
        name = KnownDoors.word();
        card().with("door", door).submit();
    }

    @Test
    void typedToTheLetterTheAddressIsFoundAndTheTwinShown() {
        Screen shown = card().with("placeWords", "4 " + street + ", Lille").submit();

        assertThat(shown.text()).contains("Cette personne a peut-être déjà une fiche");
        Screen saved = shown.form(NEW).submit();
        assertThat(saved.text()).contains("La fiche est enregistrée.", "4 " + street);
    }

    @Test
    void chosenFromWhatTheWordsFoundItIsKept() {
        Screen found =
                card().with("placeWords", "4 " + street).with("chercher", "oui").submit();
        FilledForm chosen = found.form(NEW).with("door", door);

        Screen shown = chosen.submit();

        assertThat(shown.text()).contains("Cette personne a peut-être déjà une fiche");
        assertThat(shown.form(NEW).value("door")).isEqualTo(door.toString());
        assertThat(shown.form(NEW).submit().text()).contains("La fiche est enregistrée.", "4 " + street);
    }

    private FilledForm card() {
        return concierge.open(NEW).form(NEW).with("firstName", name).with("origin", "PHONE");
    }
}
