package fr.bricoconcierge.staging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Announcing a sector before the tours (S1, S3). */
@PageTest
@Import(Walk.class)
class StagingPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    Walk walk;

    private Visitor visitor;
    private SectorId sector;
    private String page;

    @BeforeEach
    void aSector() {
        visitor = visitors.as(people.concierge());
        sector = walk.sector(people.concierge().id(), "1", "2", "3");
        page = "/secteurs/" + sector + "/annonce";
    }

    @Test
    void eachSectorOpensWithItsOwnThreeActions() {
        assertThat(visitor.open(page).texts(".row__title"))
                .containsExactly(
                        "Annonce dans le journal local",
                        "Courrier officiel aux habitants",
                        "Planning des permanences affiché");
        write("presse", "2026-03-03", "Vivre au Clos, page 4");

        Screen list = visitor.open(page);
        assertThat(list.texts(".row").get(0))
                .contains(
                        "Fait",
                        "mardi 3 mars 2026",
                        "Vivre au Clos, page 4",
                        people.concierge().name());
        assertThat(visitor.open("/secteurs/" + sector).text()).contains("Mise en scène 1 sur 3");
        SectorId next = walk.sector(people.concierge().id(), "1");
        assertThat(visitor.open("/secteurs/" + next).text()).contains("Mise en scène 0 sur 3");
    }

    @Test
    void whatIsDoneHasADayAndAPlace() {
        Screen form = visitor.open(page + "/affichage");

        Screen wrong = form.form(page + "/affichage")
                .with("state", "DONE")
                .with("place", "Boulangerie")
                .submit();

        assertThat(wrong.error("happensOn")).isEqualTo("Indiquez le jour où c’était fait.");
        assertThat(wrong.form(page + "/affichage").value("place")).isEqualTo("Boulangerie");
        assertThat(form.form(page + "/affichage")
                        .with("state", "DONE")
                        .with("happensOn", "2026-03-03")
                        .submit()
                        .error("place"))
                .startsWith("Dites où");
        assertThat(form.form(page + "/affichage")
                        .with("by", people.advisor().id())
                        .submit()
                        .error("by"))
                .isEqualTo("Choisissez quelqu’un de la liste.");
        assertThat(visitor.answerTo(page + "/inconnu").status()).isEqualTo(404);
    }

    @Test
    void nothingIsDoneBeforeItsDayAndWhatIsWrittenIsConfirmed() {
        String letter = page + "/courrier";

        Screen wrong = visitor.open(letter)
                .form(letter)
                .with("state", "DONE")
                .with("happensOn", "2030-01-01")
                .with("place", "Dans toutes les boîtes")
                .submit();
        assertThat(wrong.error("happensOn"))
                .isEqualTo("Ce jour est à venir : ce n’est pas encore fait. Choisissez « En préparation ».");
        assertThat(visitor.open("/tournees/nouvelle?secteur=" + sector).text())
                .contains("Le courrier aux habitants n’est pas encore parti");

        Screen kept = wrong.form(letter).with("state", "UNDERWAY").submit();
        assertThat(kept.texts(".toasts .toast__text")).containsExactly("C’est noté.");
    }

    @Test
    void aPhotoOfThePosterIsKeptAndAFileThatIsNoneIsRefused() throws IOException {
        Screen form = visitor.open(page + "/affichage");
        byte[] disguised = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(send(form, "photo.jpg", disguised).error("file")).startsWith("Choisissez une photo");
        assertThat(send(form, "photo.jpg", new byte[0]).error("file"))
                .isEqualTo("Ce fichier est vide. Choisissez-en un autre.");
        assertThat(send(form, "photo.jpg", new byte[30 * 1024 * 1024]).error("file"))
                .isEqualTo("Ce fichier dépasse 10 Mo. Choisissez-en un plus léger.");
        assertThat(visitor.open(page).select("a[href^=/pieces-jointes/]")).isEmpty();

        Screen kept = send(form, "photo.png", png());
        String file = kept.select("a[href^=/pieces-jointes/]").attr("href");
        assertThat(visitor.open(file).header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void whoWritesOnAnOldVersionIsToldSo() {
        Screen first = visitor.open(page + "/presse");
        Screen second = visitor.open(page + "/presse");
        first.form(page + "/presse").with("state", "UNDERWAY").submit();

        assertThat(second.form(page + "/presse").with("state", "TO_DO").submit().status())
                .isEqualTo(409);
    }

    @Test
    void aTourIsNotHeldBackButWarnedWhileTheLetterHasNotGone() {
        String warning = "Le courrier aux habitants n’est pas encore parti";
        Screen planning = visitor.open("/tournees/nouvelle?secteur=" + sector);
        assertThat(planning.text()).contains(warning);

        Screen tour = planning.form("/tournees")
                .with("heldOn", "2027-03-04")
                .with("partner", "Centre social")
                .submit();
        assertThat(tour.path()).startsWith("/tournees/");
        assertThat(tour.text()).contains(warning);

        write("courrier", "2026-03-03", "Dans toutes les boîtes");
        assertThat(visitor.open(tour.path()).text()).doesNotContain(warning);
        assertThat(visitor.open("/tournees/nouvelle?secteur=" + sector).text()).doesNotContain(warning);
    }

    @Test
    void thePagesCostFewStatements() {
        assertThat(statements.of(() -> visitor.open(page))).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.of(() -> visitor.open(page + "/presse"))).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> visitor.open("/secteurs/" + sector + "/documents")))
                .hasSizeLessThanOrEqualTo(5);
    }

    private void write(String action, String day, String place) {
        visitor.open(page + "/" + action)
                .form(page + "/" + action)
                .with("state", "DONE")
                .with("happensOn", day)
                .with("place", place)
                .submit();
    }

    private Screen send(Screen form, String name, byte[] content) {
        return form.form(page + "/affichage").withFile("file", name, content).submit();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
