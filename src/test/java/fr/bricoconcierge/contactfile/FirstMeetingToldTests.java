package fr.bricoconcierge.contactfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When and how somebody was met before their card came out of a file is in its history (H5). */
@PageTest
class FirstMeetingToldTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Test
    void theFirstMeetingOfWhoWasImportedIsTold() {
        Visitor coordinator = visitors.as(people.coordinator());
        String name = Spreadsheets.name();
        Screen preview = new Spreadsheets(coordinator)
                .preview("Prénom;Téléphone;Rencontré le;Origine\n" + name + ";" + Spreadsheets.phone()
                        + ";04/03/2026;porte à porte\n");
        Screen outcome = Spreadsheets.bringIn(preview);

        Screen card = coordinator.open(outcome.select("#lignes a").attr("href"));
        assertThat(card.text()).contains("Première rencontre");
        Screen opened = coordinator
                .open("/habitants/nouveau?origine=PHONE")
                .form("/habitants/nouveau")
                .with("firstName", "Nadia")
                .with("phone", Spreadsheets.phone())
                .submit();
        assertThat(opened.text()).contains("Fiche ouverte").doesNotContain("Première rencontre");
    }
}
