package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two cards made one from their pages (H3). */
@PageTest
class MergePageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    JdbcClient database;

    Visitor concierge;
    TwoCards two;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
        two = new TwoCards(cards, pairs, merging);
    }

    @Test
    void theOtherCardIsProposedWhenItLooksAlikeAndFoundByWords() {
        String name = TwoCards.word();
        ResidentId kept = open(name);
        String phone = cards.get(kept).phone();
        ResidentId twin = open("Anna");
        write(twin, "phone", phone);
        ResidentId other = open(TwoCards.word());

        Screen start = concierge.open("/habitants/" + kept).follow("C’est la même personne que");
        assertThat(start.texts(".row__title")).containsExactly("Anna");
        assertThat(start.text()).contains("Probable");
        Screen found =
                start.form(start.path()).with("q", cards.get(other).name()).submit();
        assertThat(found.texts(".row__title")).containsExactly(cards.get(other).name());
        assertThat(found.path()).isEqualTo("/habitants/" + kept + "/reunion");
        assertThat(concierge
                        .post("/habitants/" + kept + "/reunion", "q", "x".repeat(3000))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void oneChoosesWhereTheyDifferAndNothingIsLost() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");
        write(kept, "languages", "arabe", "note", "Sonner deux fois");
        write(gone, "languages", "polonais", "note", "Le chien est gentil", "email", "nadia@brico.example");
        concierge.post(
                "/habitants/" + gone + "/appels", "call", UUID.randomUUID().toString(), "outcome", "VOICEMAIL");

        Screen page = compare(kept, gone);
        assertThat(page.text()).contains("Nadia", "Nadja", "arabe", "polonais", "nadia@brico.example");
        FilledForm form = form(page, kept, gone);
        assertThat(form.value("note")).isEqualTo("Sonner deux fois\nLe chien est gentil");
        Screen card = form.with("garder.languages", "AUTRE").submit();

        assertThat(card.path()).isEqualTo("/habitants/" + kept);
        assertThat(card.heading()).isEqualTo("Nadia");
        assertThat(card.text())
                .contains("Les deux fiches sont réunies", "polonais", "Sonner deux fois", "Le chien est gentil")
                .contains("Fiches réunies", "Message laissé", "Samira Benali");
        assertThat(card.select("a[href='mailto:nadia@brico.example']")).hasSize(1);
        assertThat(concierge.answerTo("/habitants/" + gone).redirect()).isEqualTo("/habitants/" + kept);
        assertThat(concierge.open("/rendez-vous/nouveau?habitant=" + gone).text())
                .contains("Nadia");
        assertThat(concierge.answerTo("/habitants/" + gone + "/modification").redirect())
                .isEqualTo("/habitants/" + kept);
    }

    @Test
    void theCoordinatorLooksBackUntilThePersonIsForgotten() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");
        form(compare(kept, gone), kept, gone).submit();

        Screen past =
                visitors.as(people.coordinator()).open("/habitants/" + kept).follow("Fiches réunies");
        assertThat(past.text()).contains("Nadia", "Nadja", "Samira Benali", "Autre fiche");
        assertThat(concierge.open(past.path()).text())
                .contains("Fiches réunies")
                .doesNotContain("Nadja");

        concierge.post("/habitants/" + kept + "/effacement");
        assertThat(visitors.as(people.coordinator()).open(past.path()).text()).doesNotContain("Nadja");
        assertThat(concierge.open("/habitants/" + gone).text()).contains("Cette fiche a été effacée");
        assertThat(concierge.open("/habitants/reunions/" + kept).status()).isEqualTo(404);
    }

    @Test
    void twiceIsOnceAndWhoCameTooLateIsLedToTheCard() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");
        FilledForm form = form(compare(kept, gone), kept, gone);
        FilledForm crosswise = form(compare(gone, kept), gone, kept);
        form.submit();

        assertThat(form.submit().path()).isEqualTo("/habitants/" + kept);
        assertThat(crosswise.submit().path()).isEqualTo("/habitants/" + kept);
        assertThat(database.sql("select count(*) from card_merge where kept_id = ? or gone_id = ?")
                        .params(kept.value(), kept.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from audit_entry where action = 'MERGED_CARDS' and subject_id = ?"
                                + " and other_id = ?")
                        .params(kept.value(), gone.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aCardThatChangedMeanwhileIsShownAgain() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");
        FilledForm form = form(compare(kept, gone), kept, gone);
        write(gone, "languages", "arabe");

        Screen again = form.with("note", "Ce que j’ai écrit").submit();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Une des deux fiches a changé entre-temps", "arabe");
        FilledForm second = form(again, kept, gone);
        assertThat(second.value("note")).isEqualTo("Ce que j’ai écrit");
        assertThat(second.submit().text()).contains("Les deux fiches sont réunies", "arabe", "Ce que j’ai écrit");
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");
        write(kept, "note", "a".repeat(400));
        write(gone, "note", "b".repeat(400));
        Screen long_ = form(compare(kept, gone), kept, gone).submit();
        assertThat(long_.error("note")).startsWith("Les deux notes réunies dépassent 500 caractères");

        String page = "/habitants/" + kept + "/reunion/";
        assertThat(concierge.open(page + kept).text()).contains("C’est la même fiche");
        assertThat(concierge.open(page + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(concierge.post(page + gone).status()).isEqualTo(409);
        assertThat(concierge
                        .post(page + gone, "keptVersion", "abc", "command", "x")
                        .status())
                .isLessThan(500);
        ResidentId forgotten = open("Karim");
        concierge.post("/habitants/" + forgotten + "/effacement");
        assertThat(concierge.open(page + forgotten).text()).contains("Cette fiche a été effacée");
    }

    @Test
    void whatIsNotAnsweredIsAskedBesideTheFieldAndNothingIsMerged() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");
        FilledForm form = form(compare(kept, gone), kept, gone);

        Screen none = form.without("garder.firstName").submit();
        assertThat(none.error("garder.firstName")).isEqualTo("Choisissez laquelle des deux est juste.");
        assertThat(none.error("garder.phone")).isEmpty();
        assertThat(form.with("garder.firstName", "ZZ").submit().error("garder.firstName"))
                .startsWith("Choisissez laquelle");
        assertThat(form.with("garder.firstName", "AUTRE", "CELLE-CI").submit().error("garder.firstName"))
                .startsWith("Choisissez laquelle");
        assertThat(concierge.open("/habitants/" + gone).heading()).isEqualTo("Nadja");
    }

    @Test
    void thePageCostsFewStatements() {
        ResidentId kept = open("Nadia");
        ResidentId gone = open("Nadja");

        assertThat(statements.of(() -> compare(kept, gone))).hasSizeLessThanOrEqualTo(10);
    }

    private ResidentId open(String name) {
        return two.open(name, people.concierge().id());
    }

    private Screen compare(ResidentId kept, ResidentId gone) {
        return concierge.open("/habitants/" + kept + "/reunion/" + gone);
    }

    private static FilledForm form(Screen page, ResidentId kept, ResidentId gone) {
        return page.form("/habitants/" + kept + "/reunion/" + gone);
    }

    private void write(ResidentId card, String... pairs) {
        String path = "/habitants/" + card + "/modification";
        FilledForm form = concierge.open(path).form(path);
        for (int i = 0; i < pairs.length; i += 2) {
            form.with(pairs[i], pairs[i + 1]);
        }
        form.submit();
    }
}
