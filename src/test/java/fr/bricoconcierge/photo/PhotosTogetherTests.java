package fr.bricoconcierge.photo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.attachment.CleanPhoto;
import fr.bricoconcierge.attachment.PhotoCleaning;
import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;

/** Two tablets in one home, a double tap, and no more photos than a visit may hold. */
@PageTest
@Import({Visits.class, Albums.class})
class PhotosTogetherTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Albums albums;

    @Autowired
    VisitPhotos photos;

    @Autowired
    PhotoCleaning cleaning;

    private Visitor concierge;
    private Screen visit;

    @BeforeEach
    void beginAVisit() {
        concierge = visitors.as(people.concierge());
        visit = visits.begun(concierge, visits.resident(people.concierge()), PartType.STANDARD);
    }

    @Test
    void theSameFormSentTwiceAddsOnce() {
        FilledForm form = Albums.form(concierge, visit).withFile("photos", "a.jpg", Pictures.jpeg(64, 48));

        assertThat(form.submit().text()).contains("Photos (1)");
        assertThat(form.submit().text()).contains("Photos (1)");
        assertThat(albums.stored(visit)).hasSize(2);
    }

    @Test
    void sentFiftyTimesAtOnceItIsStillOne() throws Exception {
        UUID command = UUID.randomUUID();

        assertThat(atOnce(50, () -> add(command, 1))).containsOnly("");
        assertThat(albums.count(visit)).isEqualTo(1);
    }

    @Test
    void twoTabletsAddAtOnceAndNeverMoreThanTheVisitMayHold() throws Exception {
        List<String> answers = atOnce(30, () -> add(UUID.randomUUID(), 1));

        assertThat(albums.count(visit)).isEqualTo(VisitPhotos.MOST);
        assertThat(answers.stream().filter(String::isEmpty)).hasSize(VisitPhotos.MOST);
        assertThat(answers)
                .contains("Cette intervention a déjà 20 photos, pas davantage. Supprimez-en une pour en ajouter.");
    }

    @Test
    void theLimitsAreSaidBesideTheField() {
        add(UUID.randomUUID(), 18);

        FilledForm three = Albums.form(concierge, visit);
        FilledForm eleven = Albums.form(concierge, visit);
        for (int i = 0; i < 11; i++) {
            eleven.withFile("photos", i + ".jpg", Pictures.jpeg(9, 9));
            if (i < 3) {
                three.withFile("photos", i + ".jpg", Pictures.jpeg(9, 9));
            }
        }

        assertThat(three.submit().error("photos"))
                .isEqualTo("Il reste de la place pour 2 photos sur les 20 de cette intervention. Choisissez-en moins.");
        assertThat(eleven.submit().error("photos")).isEqualTo("Envoyez au plus 10 photos à la fois.");
        assertThat(albums.count(visit)).isEqualTo(18);
    }

    private String add(UUID command, int many) {
        CleanPhoto photo = cleaning.clean("photos", new ByteArrayResource(Pictures.jpeg(9, 9)));
        List<CleanPhoto> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(photo);
        }
        try {
            var id = new InterventionId(Visits.idOf(visit.path()));
            photos.add(
                    command,
                    id,
                    new NewPhotos(null, PhotoSubject.ROOM, null, all),
                    people.concierge().id());
            return "";
        } catch (Refused refusal) {
            return refusal.sentence();
        }
    }

    private static List<String> atOnce(int many, Callable<String> deed) throws Exception {
        var tablets = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> deeds = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                deeds.add(deed);
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : tablets.invokeAll(deeds)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            tablets.shutdown();
        }
    }
}
