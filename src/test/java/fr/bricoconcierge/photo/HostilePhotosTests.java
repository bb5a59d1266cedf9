package fr.bricoconcierge.photo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever is sent as a photo: a French sentence beside the field, or a photo with nothing else in it (I8, Q6). */
@PageTest
@Import({Visits.class, Albums.class})
class HostilePhotosTests {

    private static final int AT_LEAST = 40;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Albums albums;

    private Visitor concierge;
    private Screen part;

    @BeforeEach
    void beginAVisit() {
        concierge = visitors.as(people.concierge());
        part = visits.firstPart(concierge, visits.resident(people.concierge()), PartType.ADVICE);
    }

    @Test
    void whatIsNoPhotoIsRefusedInFrenchBesideTheField() {
        Map<String, byte[]> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(AT_LEAST);

        List<String> wrong = new ArrayList<>();
        files.forEach((name, content) -> {
            Screen answer = Albums.add(concierge, part, name, content);
            if (answer.status() != 200 || !answer.error("photos").matches("(Cette|Ce|Enregistrez).*\\.")) {
                wrong.add(name + ": " + answer.status() + " " + answer.error("photos") + " " + answer.heading());
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(albums.count(part)).isZero();
        assertThat(albums.stored(part)).isEmpty();
    }

    @Test
    void eachIsToldWhatToDo() {
        Map<String, byte[]> files = files();
        assertThat(refusal(files, "vide.jpg")).isEqualTo("Ce fichier est vide. Reprenez la photo.");
        assertThat(refusal(files, "dessin.svg"))
                .isEqualTo("Ce fichier n’est pas une photo. Choisissez une image JPEG ou PNG.");
        assertThat(refusal(files, "IMG_0001.HEIC")).startsWith("Cette photo est au format HEIC");
        assertThat(refusal(files, "photo.webp")).contains("WebP", "Enregistrez-la en JPEG ou PNG");
        assertThat(refusal(files, "trente-mega.jpg"))
                .isEqualTo("Cette photo dépasse 10 Mo. Reprenez-la en plus petit.");
        assertThat(refusal(files, "sans-fin.jpg")).isEqualTo("Cette image est incomplète. Reprenez la photo.");
        for (String trap : List.of(
                "geante.jpg", "geante.png", "inondation.png", "ruban.png", "passages.jpg", "passages-geants.jpg")) {
            assertThat(refusal(files, trap))
                    .as(trap)
                    .isEqualTo("Cette image est trop grande. Reprenez-la en plus petit.");
        }
    }

    @Test
    void whatAPhotoCarriesAlongNeverArrives() {
        HostileFiles.withStowaways().forEach((name, content) -> {
            Screen visit = visits.begun(concierge, visits.resident(people.concierge()), PartType.STANDARD);

            Screen answer = Albums.add(concierge, visit, name, content);

            assertThat(answer.text()).as(name).contains("Photo ajoutée.");
            assertThat(albums.stored(visit)).as(name).hasSize(2).allSatisfy(HostilePhotosTests::isBarePhoto);
        });
    }

    @Test
    void aNameIsNeverWrittenAsItIs() {
        Screen answer = Albums.form(concierge, part)
                .withFile("photos", "../../x\u202e<script>.jpg", new byte[] {1})
                .withFile("photos", "con\u0000.jpg", new byte[] {2})
                .withFile("photos", "é".repeat(300) + ".jpg", new byte[] {3})
                .submit();

        assertThat(answer.error("photos"))
                .contains("« ....xscript.jpg » : Ce fichier", "« con.jpg » : Ce", "« " + "é".repeat(40) + "… » : Ce")
                .doesNotContain("<", "\u202e", "\u0000");
    }

    @Test
    void thePartsOfAFormThatAreNoFilesAreRefusedToo() {
        String path = Visits.visitOf(part) + "/photos/nouvelle";

        assertThat(concierge.post(path, "photos", "pas un fichier").status()).isEqualTo(200);
        assertThat(concierge.post(path, "subject", "GENERAL", "command", "x").status())
                .isEqualTo(200);
        assertThat(concierge.post(path, "subject", "TOUT").status()).isEqualTo(200);
        assertThat(concierge.post(path, "partie", "x").status()).isIn(200, 404);
        assertThat(albums.count(part)).isZero();
    }

    private String refusal(Map<String, byte[]> files, String name) {
        return Albums.add(concierge, part, name, files.get(name)).error("photos");
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>(HostileFiles.otherKinds());
        files.putAll(HostileFiles.brokenPhotos());
        return files;
    }

    /** The image data alone: JFIF, tables, one frame, one scan, and nothing after its end. */
    private static void isBarePhoto(byte[] stored) {
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("CANARI", "Exif", "script", "ICC_PROFILE", "adobe", "PK\u0003\u0004")
                .endsWith("\u00ff\u00d9");
        assertThat(Pictures.read(stored)).isNotNull();
    }
}
