package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty ways to ask for somebody among neighbours who are nearly called alike: the right card comes first (H4). */
@PageTest
class FiftySearchesTests {

    private static boolean told;

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aStreetOfNeighbours() {
        if (told) {
            return;
        }
        told = true;
        open("Zoélie", "Quénehervé", "06 39 98 71 01", "zoelie.q@exemple.fr", at(2, "Rue du Faubourg-de-Béthunette"));
        open("Zoé", "Quennehen", "06 39 98 71 02", null, at(4, "Rue du Faubourg-de-Béthunette"));
        open("Abdelkrim", "Ouldzeroual", "07 58 11 22 33", null, at(14, "Avenue du Général-Leclairet"));
        open("Abdelkader", "Ouldzerouk", "07 58 11 22 44", null, at(16, "Avenue du Général-Leclairet"));
        open("Wojciech", "Szczepanskiq", null, "w.szczep@exemple.org", at(7, "Impasse Saint-Éloiseau"));
        open("Małgorzata", "Wiśniewskaq", "03 28 38 71 05", null, at(9, "Impasse Saint-Éloiseau"));
        open("Jean-Baptiste", "De Meulenaerq", "03 28 38 71 06", null, at(31, "Rue des Trois-Mollettesse"));
        open("Jeanne", "Demeulenq", "03 28 38 71 07", null, at(33, "Rue des Trois-Mollettesse"));
        open("Çağla", "Yıldırımq", "+32 470 12 34 56", null, at(5, "Quai du Waultier"));
        open("Hoa", "Nguyênthiq", "06 39 98 71 08", "hoa.nt@exemple.fr", at(6, "Quai du Waultier"));
        open("Ghislaine", "D’Hallendrecht", "06 39 98 71 09", null, at(8, "Quai du Waultier"));
        open("Ghislain", "Hallendre", "06 39 98 71 10", null, at(10, "Quai du Waultier"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zoelie | Zoélie Quénehervé",
                "ZOÉLIE QUÉNEHERVÉ | Zoélie Quénehervé",
                "queneherve | Zoélie Quénehervé",
                "queneherve zoelie | Zoélie Quénehervé",
                "quenherve | Zoélie Quénehervé",
                "queneherv | Zoélie Quénehervé",
                "zoelie.q@exemple.fr | Zoélie Quénehervé",
                "0639987101 | Zoélie Quénehervé",
                "06 39 98 71 01 | Zoélie Quénehervé",
                "+33639987101 | Zoélie Quénehervé",
                "987101 | Zoélie Quénehervé",
                "quennehen | Zoé Quennehen",
                "quenehen zoe | Zoé Quennehen",
                "zoe quennehen bethunette | Zoé Quennehen",
                "4 faubourg de bethunette | Zoé Quennehen",
                "06.39.98.71.02 | Zoé Quennehen",
                "abdelkrim | Abdelkrim Ouldzeroual",
                "abdelkrim ouldzeroual | Abdelkrim Ouldzeroual",
                "ouldzeroual | Abdelkrim Ouldzeroual",
                "ould zeroual abdelkrim | Abdelkrim Ouldzeroual",
                "abdelkirm ouldzeroual | Abdelkrim Ouldzeroual",
                "14 general leclairet | Abdelkrim Ouldzeroual",
                "07-58-11-22-33 | Abdelkrim Ouldzeroual",
                "abdelkader ouldzerouk | Abdelkader Ouldzerouk",
                "0033 7 58 11 22 44 | Abdelkader Ouldzerouk",
                "wojciech | Wojciech Szczepanskiq",
                "wojcich | Wojciech Szczepanskiq",
                "szczepanskiq w | Wojciech Szczepanskiq",
                "szcepanskiq | Wojciech Szczepanskiq",
                "w.szczep | Wojciech Szczepanskiq",
                "wojciech saint eloiseau | Wojciech Szczepanskiq",
                "malgorzata | Małgorzata Wiśniewskaq",
                "wisniewskaq | Małgorzata Wiśniewskaq",
                "visniewskaq | Małgorzata Wiśniewskaq",
                "9 impasse st eloiseau | Małgorzata Wiśniewskaq",
                "03 28 38 71 05 | Małgorzata Wiśniewskaq",
                "jean baptiste de meulenaerq | Jean-Baptiste De Meulenaerq",
                "demeulenaerq | Jean-Baptiste De Meulenaerq",
                "meulenaerq j | Jean-Baptiste De Meulenaerq",
                "31 trois mollettesse | Jean-Baptiste De Meulenaerq",
                "jeanne demeulenq | Jeanne Demeulenq",
                "demeulenq | Jeanne Demeulenq",
                "cagla | Çağla Yıldırımq",
                "yildirimq | Çağla Yıldırımq",
                "0032 470 12 34 56 | Çağla Yıldırımq",
                "hoa nguyenthiq | Hoa Nguyênthiq",
                "nguyen thiq hoa | Hoa Nguyênthiq",
                "ghislaine dhallendrecht | Ghislaine D’Hallendrecht",
                "d'hallendrecht | Ghislaine D’Hallendrecht",
                "ghislain hallendre | Ghislain Hallendre"
            })
    void theRightCardComesFirst(String typed, String meant) {
        Visitor visitor = visitors.as(people.concierge());
        List<String> found = visitor.post("/habitants", "q", typed).texts("main .row__title");

        assertThat(found).as(typed).isNotEmpty();
        assertThat(found.get(0)).isEqualTo(meant);
    }

    private DoorId at(int number, String street) {
        return KnownDoors.at(database, number, street);
    }

    private void open(String firstName, String lastName, String phone, String email, DoorId door) {
        var meeting = new FirstMeeting(Origin.TOUR, Channel.TOUR, door, "quelque part", null);
        cards.open(
                UUID.randomUUID(),
                NewResident.met(CardDetails.of(firstName, lastName, phone, email), meeting),
                people.concierge().id());
    }
}
