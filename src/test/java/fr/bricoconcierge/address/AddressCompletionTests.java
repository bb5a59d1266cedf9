package fr.bricoconcierge.address;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AddressCompletionTests {

    private static final String PATH = "/adresses/suggestions";

    @Autowired
    AddressImporting importing;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    Visitor concierge;

    @BeforeEach
    void goToVernoy() {
        String file = """
                id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
                1;12;;Rue Léon Gambetta;89150;89442;Vernoy-lès-Saules;;
                2;12;bis;Rue Léon Gambetta;89150;89442;Vernoy-lès-Saules;;
                3;14;;Rue Léon Gambetta;89150;89442;Vernoy-lès-Saules;;
                4;12;;Boulevard de la Tuilerie;89150;89442;Vernoy-lès-Saules;;
                5;3;;Place de l'Église;89150;89442;Vernoy-lès-Saules;;
                """;
        importing.importFile(
                "vernoy.csv",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                Set.of(),
                people.coordinator().id());
        concierge = visitors.as(people.concierge());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 r gambetta vern",
                "12, RUE LEON GAMBETTA 89150 Vernoy",
                "12 gambeta vernoy",
                "12 gabmetta vernoy",
                "12 leon ganbetta vernoi",
                "12 rue Léon Gambetta, 89150 Vernoy-lès-Saules"
            })
    void anAddressIsFoundHoweverItIsTyped(String typed) {
        assertThat(suggestions(typed))
                .containsExactly(
                        "12 rue Léon Gambetta 89150 Vernoy-lès-Saules",
                        "12 bis rue Léon Gambetta 89150 Vernoy-lès-Saules");
    }

    @Test
    void aSuffixNarrowsAndAShortWayOfSayingIsUnderstood() {
        assertThat(suggestions("12bis gambetta vernoy")).isEmpty();
        assertThat(suggestions("12 bis gambetta vernoy"))
                .containsExactly("12 bis rue Léon Gambetta 89150 Vernoy-lès-Saules");
        assertThat(suggestions("12 bd tuilerie vernoy"))
                .containsExactly("12 boulevard de la Tuilerie 89150 Vernoy-lès-Saules");
    }

    @Test
    void aStreetIsOfferedWithoutItsNumberWhenNoneIsTypedOrKnown() {
        Screen page = concierge.post(PATH, "texte", "place eglise vernoy");
        assertThat(page.texts("li")).containsExactly("place de l’Église 89150 Vernoy-lès-Saules");
        assertThat(page.select("li").attr("data-text")).isEqualTo(" place de l’Église, 89150 Vernoy-lès-Saules");
        assertThat(suggestions("99 eglise vernoy")).containsExactly("place de l’Église 89150 Vernoy-lès-Saules");
    }

    @Test
    void onlyTheCommuneChosenIsOffered() {
        assertThat(concierge.post(PATH, "texte", "gambetta", "commune", "89442").texts("li"))
                .containsExactly("rue Léon Gambetta 89150 Vernoy-lès-Saules");
        assertThat(concierge
                        .post(PATH, "texte", "vernoy gambetta", "commune", "89001")
                        .texts("li"))
                .isEmpty();
    }

    @Test
    void nothingOrNonsenseFindsNothing() {
        for (String typed : List.of("", "12", "r", "%%%", "12 %_'\"<b>", "x".repeat(5000), "zzzzqqqq")) {
            assertThat(suggestions(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aRightSpellingCostsOneStatementAndAWrongOneTwo() {
        assertThat(statements.of(() -> suggestions("12 gambetta vernoy"))).hasSize(1);
        assertThat(statements.of(() -> suggestions("12 gambeta vernoi"))).hasSize(2);
    }

    @Test
    void addressesOfferedAreNotKeptByTheBrowser() {
        assertThat(concierge.post(PATH, "texte", "gambetta vernoy").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void doorsAreFoundInSpiteOfTypingMistakes() {
        assertThat(concierge.open("/portes?q=14+gambeta+vernoi").texts(".row__title"))
                .containsExactly("14 rue Léon Gambetta");
    }

    private List<String> suggestions(String typed) {
        return concierge.post(PATH, "texte", typed).texts("li");
    }
}
