package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** What one types and whom one means, by hand. */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS) // whom others of these names would come before
@PageTest
class ResidentSearchTests {

    private static boolean told;

    @Autowired
    ResidentCards cards;

    @Autowired
    ResidentSearch search;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aFewNeighbours() {
        if (!told) {
            told = true;
            open(
                    "Bénédicte",
                    "Vanhœcke",
                    "07 61 02 93 84",
                    null,
                    KnownDoors.at(database, 12, "Rue Gambetta-Prolongée"));
            open("Nguyễn", "Thanh-Hùng", "+33 6 45 78 11 22", null, null);
            open("Mohammed", "El Khattabi", null, "m.elkhattabi@exemple.fr", null);
            open(
                    "Marie-Françoise",
                    "D’Haëne",
                    "03 20 55 66 77",
                    null,
                    KnownDoors.at(database, 3, "Place de l’Épeulette"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "benedicte, Bénédicte Vanhœcke",
        "VANHOECKE, Bénédicte Vanhœcke",
        "benedikte vanhecke, Bénédicte Vanhœcke",
        "07.61.02.93.84, Bénédicte Vanhœcke",
        "+33 7 61 02, Bénédicte Vanhœcke",
        "0033 (0)7 61 02 93 84, Bénédicte Vanhœcke",
        "029384, Bénédicte Vanhœcke",
        "12 r gambetta prolongee, Bénédicte Vanhœcke",
        "nguyen hung, Nguyễn Thanh-Hùng",
        "06 45 78, Nguyễn Thanh-Hùng",
        "mohamed elkatabi, Mohammed El Khattabi",
        "khattabi m, Mohammed El Khattabi",
        "elkhattabi@exemple, Mohammed El Khattabi",
        "marie francoise dhaene, Marie-Françoise D’Haëne",
        "francoise epeulette lille, Marie-Françoise D’Haëne",
        "nguyne thanh, Nguyễn Thanh-Hùng",
        "ngueyn, Nguyễn Thanh-Hùng",
        "vnahoecke, Bénédicte Vanhœcke",
        "kahttabi, Mohammed El Khattabi"
    })
    void findsWhomOneMeans(String typed, String meant) {
        assertThat(search.find(typed)).extracting(ResidentRow::name).contains(meant);
        assertThat(search.find(typed).get(0).name()).isEqualTo(meant);
    }

    @Test
    void theBestOneIsFoundHoweverManyAreNearlySo() {
        String name = "m" + KnownDoors.word();
        for (int i = 0; i < 210; i++) {
            open("Ada", name + "x", "06 12 34 56 78", null, null);
        }
        var meant = open("Zoé", name, "06 12 34 56 78", null, null);

        assertThat(search.find(name)).hasSize(ResidentSearch.SHOWN + 1);
        assertThat(search.find(name).get(0).id()).isEqualTo(meant);
    }

    @Test
    void findsNobodyWhenAWordIsOfNobody() {
        assertThat(search.find("benedicte xylophoneq")).isEmpty();
        assertThat(search.find(" %_'; -- ")).isEmpty();
        assertThat(search.find("")).isEmpty();
        assertThat(search.find(null)).isEmpty();
    }

    @Test
    void aCardIsFoundByItsNewAddressAndNoLongerByTheOld() {
        String old = KnownDoors.word();
        String next = KnownDoors.word();
        var id = open("Ginette", KnownDoors.word(), null, null, KnownDoors.at(database, 5, "Rue " + old));
        assertThat(search.find(old)).extracting(ResidentRow::id).contains(id);

        database.sql("update household set door_id = ? where id = ?")
                .params(
                        KnownDoors.at(database, 6, "Rue " + next).value(),
                        cards.get(id).household().value())
                .update();

        assertThat(search.find(next)).extracting(ResidentRow::id).contains(id);
        assertThat(search.find(old)).extracting(ResidentRow::id).doesNotContain(id);
    }

    private ResidentId open(String firstName, String lastName, String phone, String email, DoorId door) {
        var meeting = new FirstMeeting(Origin.TOUR, Channel.TOUR, door, "quelque part", null);
        var newcomer = NewResident.met(CardDetails.of(firstName, lastName, phone, email), meeting);
        return cards.open(UUID.randomUUID(), newcomer, people.concierge().id());
    }
}
