package fr.bricoconcierge.knock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.print.Sheets;
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

/** The doors of a tour on paper. */
@PageTest
@Import(Walk.class)
class DoorSheetTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Test
    void theDoorsOfATourStandOnPaperWithBoxesToTick() {
        Visitor concierge = visitors.as(people.concierge());
        SectorId sector = walk.sector(people.concierge().id(), "1", "2", "12 bis");
        Screen tour = concierge
                .open("/tournees/nouvelle?secteur=" + sector)
                .form("/tournees")
                .with("heldOn", "2027-05-04")
                .with("partner", "Centre social")
                .submit();
        assertThat(tour.select("a[href=" + tour.path() + "/feuille.pdf]").text())
                .isEqualTo("Feuille à imprimer");

        Sheets sheet = Sheets.of(concierge.open(tour.path() + "/feuille.pdf").bytes());

        assertThat(sheet.count()).isEqualTo(1);
        assertThat(sheet.text(1))
                .contains("Rue du Clos", "12 bis", "Personne", "Contact", "Avis")
                .contains(people.concierge().name() + " et Centre social");
        assertThat(sheet.tagged()).isTrue();
    }
}
