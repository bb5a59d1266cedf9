package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What two cards hold at the same time is said before they become one, and stands against nothing (H3). */
@PageTest
@Import(Visits.class)
class ClashTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    Visits visits;

    CurrentAccount samira;
    CurrentAccount karim;
    ResidentId kept;
    ResidentId gone;

    @BeforeEach
    void twoCards() {
        samira = people.another(Role.CONCIERGE);
        karim = people.another(Role.CONCIERGE);
        TwoCards two = new TwoCards(cards, pairs, merging);
        kept = two.open("Nadia", samira.id());
        gone = two.open("Nadja", karim.id());
    }

    @Test
    void appointmentsThatOverlapAreNamedWithWhoGoesThere() {
        book(samira, kept, "14:30");
        book(karim, gone, "15:00");

        Screen page = compare();

        assertThat(clashes(page)).hasSize(1);
        assertThat(clashes(page).get(0))
                .startsWith("Deux rendez-vous se chevauchent : ")
                .contains("14 h 30 avec " + samira.name(), "15 h avec " + karim.name())
                .endsWith("annulez ensuite celui qui est de trop.");
        Screen card = page.form("/habitants/" + kept + "/reunion/" + gone).submit();
        assertThat(card.text()).contains("Les deux fiches sont réunies");
    }

    @Test
    void appointmentsOneAfterTheOtherClashWithNothing() {
        book(samira, kept, "14:30");
        book(karim, gone, "15:15");

        assertThat(clashes(compare())).isEmpty();
    }

    @Test
    void anAppointmentThatIsCancelledClashesWithNothing() {
        book(samira, kept, "14:30");
        String path = book(karim, gone, "14:30").path();
        visitors.as(karim).post(path + "/annulation", "whose", "RESIDENT");

        assertThat(clashes(compare())).isEmpty();
    }

    @Test
    void twoVisitsThatGoOnAreNamed() {
        visits.begun(visitors.as(samira), kept, PartType.STANDARD);
        assertThat(clashes(compare())).isEmpty();
        visits.begun(visitors.as(karim), gone, PartType.STANDARD);

        assertThat(clashes(compare()))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("Deux visites sont en cours : celle de " + samira.name())
                        .contains("celle de " + karim.name()));
    }

    private Screen book(CurrentAccount who, ResidentId whom, String hour) {
        Visitor visitor = visitors.as(who);
        Screen form = visitor.open("/rendez-vous/nouveau?habitant=" + whom);
        Screen booked = AgendaFixture.typed(form, AgendaFixture.workday(30), hour)
                .with("placeKind", "PHONE")
                .submit();
        assertThat(booked.text()).contains("Le rendez-vous est pris.");
        return booked;
    }

    private Screen compare() {
        return visitors.as(samira).open("/habitants/" + kept + "/reunion/" + gone);
    }

    private static List<String> clashes(Screen page) {
        return page.texts("main > .notice--watch li");
    }
}
