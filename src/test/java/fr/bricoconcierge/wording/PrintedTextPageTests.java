package fr.bricoconcierge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.attachment.Pdfs;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The texts that the coordinator writes for printed documents (S2). */
@PageTest
class PrintedTextPageTests {

    private static final String PATH = "/pilote/textes/flyer";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    Statements statements;

    private Visitor coordinator;

    @BeforeEach
    void theCoordinatorWrites() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void everyTextStandsInTheListAndIsShownOnPaper() {
        Screen list = coordinator.open("/pilote").follow("Textes imprimés");
        for (PrintedText text : PrintedText.values()) {
            String path = "/pilote/textes/" + text.path();
            assertThat(list.select("a[href=" + path + "]").text()).isEqualTo(text.label());
            Screen page = coordinator.open(path);
            assertThat(page.heading()).isEqualTo(text.label());
            assertThat(page.select("#apercu").text())
                    .contains(settings.text(Setting.SERVICE_NAME))
                    .doesNotContain("{");
        }
    }

    @Test
    void aNewTextIsInForceAndTheOldOneCanBeTakenUpAgain() {
        Screen page = coordinator.open(PATH);
        String old = page.form(PATH).value("body");
        page.form(PATH)
                .with("title", "Bonjour de {service}")
                .with("body", "Appelez le {telephone} :\n\n- vite")
                .submit();
        Screen changed = page.form(PATH)
                .with("title", "Bonjour encore")
                .with("body", old)
                .submit();

        assertThat(changed.texts("#versions ~ ul .row").get(0))
                .contains("Bonjour encore", "En vigueur", people.coordinator().name());
        assertThat(changed.select("#apercu h1").text()).isEqualTo("Bonjour encore");
        Screen back = coordinator
                .open(PATH)
                .form(PATH)
                .with("title", "Bonjour de {service}")
                .with("body", "Appelez le {telephone} :\n\n- vite")
                .submit();
        assertThat(back.select("#apercu").text()).contains("Bonjour de " + settings.text(Setting.SERVICE_NAME));
        assertThat(back.select("#apercu .doc__blocks li").text()).isEqualTo("vite");
        assertThat(back.texts("#apercu .doc__blocks p")).containsExactly("Appelez le 03 20 00 00 00 :");
    }

    @Test
    void whatCannotBeFilledIsRefusedInASentence() {
        FilledForm form = coordinator.open(PATH).form(PATH);

        Screen unknown =
                form.with("body", "Bonjour {prenom}, appelez {telephone}").submit();
        assertThat(unknown.error("body"))
                .startsWith("« {prenom} » n’est pas prévu ici. Vous pouvez écrire {service}, {collectivite}");
        assertThat(unknown.form(PATH).value("body")).startsWith("Bonjour {prenom}");
        assertThat(form.with("body", "Tournée {dates}").submit().error("body")).contains("{dates}");
        assertThat(form.with("body", "Appelez {telephone").submit().error("body"))
                .startsWith("Une accolade n’est pas refermée");
        assertThat(form.with("body", "").with("title", "").submit().errors())
                .containsExactlyInAnyOrder("Écrivez un titre.", "Écrivez le texte.");
        assertThat(form.with("title", "Long")
                        .with("body", "Une ligne.\n\n".repeat(200))
                        .submit()
                        .error("body"))
                .isEqualTo("Ce texte ne tient pas sur une page. Raccourcissez-le.");
    }

    @Test
    void aNoticeIsShort() {
        String path = "/pilote/textes/avis";

        assertThat(coordinator
                        .open(path)
                        .form(path)
                        .with("body", "mot ".repeat(100))
                        .submit()
                        .error("body"))
                .isEqualTo("C’est trop long ici : écrivez au plus 360 caractères.");
    }

    @Test
    void whatIsTypedIsShownAsItIsAndNeverRead() {
        String path = "/pilote/textes/affiche";
        Screen preview = coordinator.postInPlace(
                path + "/apercu", "title", "<b>Gras</b> & co", "body", "<script>alert(1)</script>\n\nC'est l'heure !");

        assertThat(preview.select("#apercu h1").text()).isEqualTo("<b>Gras</b> & co");
        assertThat(preview.select("script, b")).isEmpty();
        assertThat(preview.texts("#apercu .doc__blocks p"))
                .containsExactly("<script>alert(1)</script>", "C’est l’heure !");
        assertThat(preview.select("#apercu .doc__blocks p").last().wholeText()).isEqualTo("C’est l’heure\u00a0!");
        Screen pdf = coordinator.post(path + "/pdf", "title", "<b>Gras</b>", "body", "<script>x</script>");
        assertThat(Sheets.of(pdf.bytes()).text(1)).contains("<b>Gras</b>", "<script>x</script>");
        assertThat(coordinator
                        .post(path + "/apercu", "title", "Sans script", "body", "Oui")
                        .heading())
                .isEqualTo("Affiche des permanences");
    }

    @Test
    void aLogoIsAnImageAndCanBeLeftOut() throws IOException {
        Screen list = coordinator.open("/pilote/textes");

        Screen wrong = list.form("/pilote/textes/logo")
                .withFile("logo", "logo.png", Pdfs.saying("Rien"))
                .submit();
        assertThat(wrong.error("logo")).isEqualTo("Choisissez une image, JPEG ou PNG.");
        Screen kept = list.form("/pilote/textes/logo")
                .withFile("logo", "logo.png", png())
                .submit();
        assertThat(kept.select("img[src^=data:image/png]")).hasSize(1);
        assertThat(coordinator.open(PATH).select("#apercu img[src^=data:image/png].flyer__logo"))
                .hasSize(1);

        Screen none = kept.form("/pilote/textes/logo/retrait").submit();
        assertThat(none.select("img[src^=data:]")).isEmpty();
    }

    @Test
    void thePageCostsFewStatements() {
        assertThat(statements.of(() -> coordinator.open(PATH))).hasSizeLessThanOrEqualTo(4);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
