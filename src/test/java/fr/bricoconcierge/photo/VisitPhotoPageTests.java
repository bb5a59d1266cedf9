package fr.bricoconcierge.photo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Photos of a visit: taken in a part or of the whole, seen by the team, removed (I8). */
@PageTest
@Import({Visits.class, Albums.class})
class VisitPhotoPageTests {

    private static final String PLACE = "50.6312N 3.0586E chez Mme Delattre";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Albums albums;

    @Autowired
    Statements statements;

    private CurrentAccount account;
    private Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void aPhotoOfAPartIsSeenThereAndOnThePageOfItsVisit() {
        Screen part = part(PartType.EMERGENCY);
        Screen asked = part.follow("Ajouter des photos : Après");
        assertThat(asked.text()).contains("Jamais de personnes ni de documents", "0 sur 20 pour cette intervention");
        assertThat(asked.select("input[type=file][capture=environment], input[type=file][multiple]"))
                .hasSize(2)
                .allMatch(input -> input.attr("accept").equals("image/*"));

        Screen added = form(asked)
                .with("caption", "Fenêtre de la cuisine fermée")
                .withFile("photos", "IMG_1.jpg", Pictures.jpeg(640, 480))
                .submit();

        assertThat(Visits.path(added)).isEqualTo(Visits.path(part));
        assertThat(added.text()).contains("Photo ajoutée.");
        assertThat(added.texts("#photos .gallery a")).containsExactly("Après : Fenêtre de la cuisine fermée");
        Screen visit = concierge.open(Visits.visitOf(part));
        assertThat(visit.select("#photos").text()).contains("Photos (1)", "Fenêtre de la cuisine fermée");
        Screen photo = visit.follow("Fenêtre de la cuisine fermée");
        assertThat(photo.heading()).isEqualTo("Après : Fenêtre de la cuisine fermée");
        assertThat(photo.text()).contains("partie 1, mise en sécurité");
        assertThat(photo.select("img.photo").attr("alt")).isEqualTo("Après\u00a0: Fenêtre de la cuisine fermée");
    }

    @Test
    void closingAsksOnceMoreForThePhotosBeforeAndAfterAndNeverKeepsOneFromClosing() {
        Screen part = part(PartType.EMERGENCY);
        String closing = Visits.visitOf(part) + "/cloture";
        assertThat(concierge.open(closing).select("#a-ne-pas-oublier").text())
                .isEqualTo("Partie 1, mise en sécurité : il manque les photos d’avant et d’après. Prendre la photo");

        form(part.follow("Ajouter des photos : Avant"))
                .withFile("photos", "IMG_1.jpg", Pictures.jpeg(64, 48))
                .submit();
        Screen asked = concierge.open(closing);
        assertThat(asked.select("#a-ne-pas-oublier").text()).contains("il manque la photo d’après");
        form(asked.follow("Prendre la photo").follow("Ajouter des photos : Après"))
                .withFile("photos", "IMG_2.jpg", Pictures.jpeg(64, 48))
                .submit();

        assertThat(concierge.open(closing).select("#a-ne-pas-oublier")).isEmpty();
    }

    @Test
    void theCameraIsTurnedUprightAndWhereItWasIsGone() {
        Screen part = part(PartType.ADVICE);
        byte[] sideways = Pictures.withExif(Pictures.jpeg(4000, 2000), 6, PLACE);

        Screen photo = Albums.add(concierge, part, "IMG_1.jpg", sideways).follow("Le problème");

        Screen image = concierge.open(photo.select("img.photo").attr("src"));
        BufferedImage upright = Pictures.read(image.bytes());
        assertThat(upright.getWidth()).isEqualTo(800);
        assertThat(upright.getHeight()).isEqualTo(1600);
        assertThat(upright.getRGB(400, 100) >> 16 & 0xff).as("red is on top").isGreaterThan(150);
        assertThat(photo.select("img.photo").attr("width")).isEqualTo("800");
        BufferedImage small = Pictures.read(thumbnail(part).bytes());
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(albums.stored(part)).hasSize(2).allSatisfy(VisitPhotoPageTests::saysNothing);
        saysNothing(image.bytes());
        saysNothing(thumbnail(part).bytes());
    }

    @Test
    void aPhotoIsHandedOutAsAFileThatNothingKeeps() {
        Screen part = part(PartType.ADVICE);
        Albums.add(concierge, part, "IMG_1.png", Pictures.png(64, 48));

        Screen image = thumbnail(part);

        assertThat(image.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(image.header("Content-Disposition"))
                .matches("attachment; filename=\"piece-jointe-[0-9a-f]{8}.jpg\"");
        assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(image.header("Cache-Control")).contains("no-store");
        assertThat(image.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void goodPhotosStayWhenOneOfThemIsBad() {
        Screen part = part(PartType.STANDARD);

        Screen answer = Albums.form(concierge, part)
                .with("subject", "ROOM")
                .with("caption", "Chambre, côté rue")
                .withFile("photos", "une.jpg", Pictures.jpeg(64, 48))
                .withFile("photos", "page.jpg", "<html>".getBytes(StandardCharsets.UTF_8))
                .withFile("photos", "deux.png", Pictures.png(64, 48))
                .withFile("photos", "", new byte[0])
                .submit();

        assertThat(answer.text()).contains("2 photos sont ajoutées");
        assertThat(answer.error("photos"))
                .isEqualTo("« page.jpg » : Ce fichier n’est pas une photo. Choisissez une image JPEG ou PNG.");
        FilledForm again = form(answer);
        assertThat(again.value("caption")).isEqualTo("Chambre, côté rue");
        assertThat(again.value("subject")).isEqualTo("ROOM");
        assertThat(again.withFile("photos", "trois.jpg", Pictures.jpeg(64, 48))
                        .submit()
                        .select("#photos")
                        .text())
                .contains("Photos (3)");
    }

    @Test
    void whatThePhotosShowDependsOnThePart() {
        Screen part = part(PartType.ADVICE);

        assertThat(Albums.form(concierge, part)
                        .with("subject", "BEFORE")
                        .withFile("photos", "a.jpg", Pictures.jpeg(9, 9))
                        .submit()
                        .error("subject"))
                .isEqualTo("Dites ce que montrent les photos.");
        assertThat(Albums.form(concierge, part)
                        .withFile("photos", "", new byte[0])
                        .submit()
                        .error("photos"))
                .isEqualTo("Prenez ou choisissez au moins une photo.");
        assertThat(Albums.form(concierge, part)
                        .with("caption", "x".repeat(121))
                        .withFile("photos", "a.jpg", Pictures.jpeg(9, 9))
                        .submit()
                        .error("caption"))
                .isEqualTo("Écrivez au plus 120 caractères.");
        assertThat(concierge
                        .open(Visits.visitOf(part) + "/photos/nouvelle?partie=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(albums.count(part)).isZero();
    }

    @Test
    void thePagesCostOneStatementMoreHoweverManyPhotos() {
        Screen part = part(PartType.ADVICE);
        int without = statements.of(() -> concierge.open(Visits.path(part))).size();
        for (int i = 0; i < 5; i++) {
            Albums.add(concierge, part, "IMG.jpg", Pictures.jpeg(9, 9));
        }

        assertThat(statements.of(() -> concierge.open(Visits.path(part)))).hasSize(without);
        assertThat(statements
                        .of(() -> concierge.open(concierge
                                .open(Visits.path(part))
                                .select(".gallery__link")
                                .attr("href")))
                        .size())
                .isLessThanOrEqualTo(without + 5);
    }

    private Screen part(PartType type) {
        return visits.firstPart(concierge, visits.resident(account, ConsentPurpose.KEEP_CARD), type);
    }

    private Screen thumbnail(Screen part) {
        return concierge.open(
                concierge.open(Visits.path(part)).select(".gallery img").attr("src"));
    }

    private static FilledForm form(Screen asked) {
        return asked.form(asked.path().replaceFirst("[#?].*", ""));
    }

    private static void saysNothing(byte[] image) {
        assertThat(new String(image, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "50.6312N", "Delattre");
    }
}
