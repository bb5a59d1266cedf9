package fr.bricoconcierge.resident;

import static fr.bricoconcierge.resident.KnownResidents.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The card shows who sent them and whom they sent, as a tree that stays small; nobody sent themselves (H6). */
@PageTest
class WordOfMouthPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    private KnownResidents known;
    private Visitor concierge;

    @BeforeEach
    void signIn() {
        known = new KnownResidents(cards, people.concierge().id());
        concierge = visitors.as(people.concierge());
    }

    @Test
    void theTreeGoesFromWhoeverStartedItToWhomTheySentAndEachNameIsALink() {
        ResidentId start = open("Start", null);
        ResidentId middle = open("Middle", start);
        ResidentId last = open("Last", middle);
        open("Aside", start);

        Screen card = concierge.open("/habitants/" + middle);

        // whoever else the first one sent stands on the first one's card
        assertThat(card.texts(".kin a")).containsExactly("Start", "Last");
        assertThat(card.select(".kin [aria-current]").text()).isEqualTo("Middle");
        assertThat(card.select(".kin > li > .kin > li > .kin > li > a").attr("href"))
                .isEqualTo("/habitants/" + last);
        assertThat(concierge.open("/habitants/" + start).texts(".kin a")).containsExactly("Middle", "Last", "Aside");
    }

    @Test
    void ofManyOnlyAFewAreShownAndTheOthersCounted() {
        ResidentId start = open("Start", null);
        for (int i = 0; i < 20; i++) {
            open("Sent" + i, start);
        }

        Screen card = concierge.open("/habitants/" + start);
        assertThat(card.select(".kin a")).hasSize(8);
        assertThat(card.texts(".kin .kin > li.soft")).containsExactly("et 12 autres");
    }

    @Test
    void aLongChainIsCutAboveAndBelow() {
        List<ResidentId> chain = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            chain.add(open("Rang" + i, i == 0 ? null : chain.get(i - 1)));
        }

        Screen card = concierge.open("/habitants/" + chain.get(6));
        assertThat(card.texts(".kin a")).containsExactly("Rang2", "Rang3", "Rang4", "Rang5", "Rang7", "Rang8", "Rang9");
        assertThat(card.text()).contains("La chaîne commence plus haut.", "a envoyé une personne", "Degré 7");
    }

    @Test
    void theTreeIsOneStatementHoweverMany() {
        ResidentId start = open("Start", null);
        int alone = statements.of(() -> concierge.open("/habitants/" + start)).size();
        for (int i = 0; i < 10; i++) {
            open("Last", open("Sent", start));
        }

        List<String> spoken = statements.of(() -> concierge.open("/habitants/" + start));
        assertThat(spoken).hasSize(alone);
        assertThat(spoken).filteredOn(sql -> sql.contains("below (id")).hasSize(1);
    }

    @Test
    void ofTwoWhoCloseALoopTogetherOneIsRefusedWithASentence() throws Exception {
        for (int round = 0; round < 5; round++) {
            ResidentId one = open("Une", null);
            ResidentId other = open("Autre", null);
            CyclicBarrier gate = new CyclicBarrier(2);
            ExecutorService runners = Executors.newFixedThreadPool(2);
            try {
                Future<Screen> first = runners.submit(() -> sentBy(gate, one, other));
                Future<Screen> second = runners.submit(() -> sentBy(gate, other, one));
                List<Screen> answers = List.of(first.get(), second.get());

                assertThat(answers).allMatch(answer -> answer.status() == 200);
                assertThat(answers)
                        .filteredOn(answer -> answer.text().contains("La fiche est à jour."))
                        .hasSize(1);
                assertThat(answers)
                        .filteredOn(answer -> !answer.errors().isEmpty())
                        .singleElement()
                        .satisfies(refused -> assertThat(refused.error("recommenderWords"))
                                .startsWith("Cette personne a elle-même été envoyée"));
                assertThat(database.sql(
                                        "select count(*) from resident where id in (?, ?) and recommended_by is not null")
                                .params(one.value(), other.value())
                                .query(Integer.class)
                                .single())
                        .isOne();
            } finally {
                runners.shutdownNow();
            }
        }
    }

    @Test
    void theDatabaseRefusesALoopThatNoFormSaw() {
        ResidentId one = open("Une", null);
        ResidentId other = open("Autre", one);

        assertThat(catchThrowable(() -> database.sql("update resident set recommended_by = ? where id = ?")
                        .params(other.value(), one.value())
                        .update()))
                .hasMessageContaining("leads back to its start");
    }

    private Screen sentBy(CyclicBarrier gate, ResidentId who, ResidentId sender) throws Exception {
        Visitor mine = visitors.as(people.concierge());
        String path = "/habitants/" + who + "/modification";
        var form = mine.open(path).form(path).with("recommendedBy", sender);
        gate.await();
        return form.submit();
    }

    private ResidentId open(String name, ResidentId sentBy) {
        return known.open(name, phone(), sentBy);
    }
}
