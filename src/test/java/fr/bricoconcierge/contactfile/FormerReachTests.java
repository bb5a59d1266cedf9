package fr.bricoconcierge.contactfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.merge.Merging;
import fr.bricoconcierge.merge.TwoCards;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever says a number or an e-mail that a merge left behind is known all the same (H3, H4). */
@PageTest
class FormerReachTests {

    private static final String NEW = "/habitants/nouveau";

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
    JdbcClient database;

    Visitor coordinator;
    TwoCards two;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        two = new TwoCards(cards, pairs, merging);
    }

    @Test
    void aNumberThatAMergeLeftFindsTheCardThatStays() {
        String name = Spreadsheets.name();
        ResidentId kept = open(name);
        ResidentId gone = open(name);
        String number = String.valueOf(cards.get(gone).phone());
        merge(kept, gone);

        assertFinds(number, name);
        assertThat(twin("phone", number)).contains(name);
        String line = Spreadsheets.lines(sheets().preview("Prénom;Téléphone\n" + name + ";" + number + "\n"))
                .get(0);
        assertThat(line).contains("Complète la fiche de " + name);
    }

    @Test
    void anEMailToo() {
        String name = Spreadsheets.name();
        ResidentId kept = open(name);
        ResidentId gone = open(name);
        String email = Spreadsheets.name().toLowerCase(Locale.ROOT) + "@exemple.fr";
        write(kept, "kept." + email);
        write(gone, email);
        merge(kept, gone);

        assertThat(twin("email", email.toUpperCase(Locale.ROOT))).contains(name);
        assertThat(Spreadsheets.lines(sheets().preview("Prénom;Courriel\n" + name + ";" + email + "\n")))
                .singleElement()
                .asString()
                .contains("Complète la fiche de " + name);
    }

    @Test
    void itFollowsTheCardThroughAnotherMergeAndIsForgottenWithThePerson() {
        String name = Spreadsheets.name();
        ResidentId first = open(name);
        ResidentId second = open(name);
        ResidentId last = open(name);
        String number = String.valueOf(cards.get(first).phone());
        merge(second, first);
        merge(last, second);
        assertFinds(number, name);
        assertThat(formerOf(last)).isEqualTo(2);

        coordinator.post("/habitants/" + last + "/effacement");
        assertThat(formerOf(last)).isZero();
    }

    private void assertFinds(String number, String name) {
        assertThat(coordinator.post("/habitants", "q", number).text()).contains(name);
    }

    private String twin(String field, String value) {
        Screen shown = coordinator
                .open(NEW + "?origine=PHONE")
                .form(NEW)
                .with("firstName", "Nadia")
                .with(field, value)
                .submit();
        return shown.text();
    }

    private long formerOf(ResidentId id) {
        return database.sql("select count(*) from former_reach where resident_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private void merge(ResidentId kept, ResidentId gone) {
        String path = "/habitants/" + kept + "/reunion/" + gone;
        coordinator.open(path).form(path).submit();
    }

    private void write(ResidentId card, String email) {
        String path = "/habitants/" + card + "/modification";
        coordinator.open(path).form(path).with("email", email).submit();
    }

    private ResidentId open(String name) {
        return two.open(name, people.coordinator().id());
    }

    private Spreadsheets sheets() {
        return new Spreadsheets(coordinator);
    }
}
