package fr.bricoconcierge.howto;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How-to sheets: a dozen to begin with, written by the coordinator, shown and printed by everybody of the team. */
@PageTest
class HowToPageTests {

    private static final String NEW = "/fiches-pratiques/nouvelle";

    @Autowired
    HowToSheets sheets;

    @Autowired
    HowToPrint print;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    private Visitor coordinator;
    private Visitor concierge;

    private final String title =
            "Resserrer une vis " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        concierge = visitors.as(people.concierge());
    }

    @Test
    void aDozenAreThereFromTheFirstDayAndEachSaysWhenToStop() {
        List<HowToText> texts = sheets.texts();

        assertThat(texts)
                .extracting(HowToText::title)
                .contains(
                        "Changer le joint d’un robinet qui goutte",
                        "Nettoyer le siphon d’un évier bouché",
                        "Poser un mousseur sur un robinet",
                        "Poser un bas de porte contre les courants d’air",
                        "Poser un joint autour d’une fenêtre",
                        "Purger un radiateur à eau",
                        "Changer une ampoule",
                        "Brancher une prise coupe-veille",
                        "Réparer une chasse d’eau qui coule",
                        "Nettoyer une grille d’aération",
                        "Nettoyer une tache de moisissure sur un mur",
                        "Régler un thermostat ou un robinet de radiateur");
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.stepList()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(text.stopList()).isNotEmpty();
        });
    }

    @Test
    void eachFitsOnOnePageOfPaper() {
        assertThat(sheets.texts()).filteredOn(text -> text.number() == 1).allSatisfy(text -> {
            try (var pdf = Loader.loadPDF(print.of(text))) {
                assertThat(pdf.getNumberOfPages()).as(text.title()).isOne();
                assertThat(new PDFTextStripper().getText(pdf)).contains("Arrêtez et appelez");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aSheetIsReadPrintedAndShownByAConcierge() {
        Screen list = concierge.open("/fiches-pratiques?sujet=HEATING");
        assertThat(list.texts(".row__title"))
                .contains("Purger un radiateur à eau")
                .doesNotContain("Changer une ampoule");

        Screen sheet = list.follow("Purger un radiateur à eau");

        assertThat(sheet.heading()).isEqualTo("Purger un radiateur à eau");
        assertThat(sheet.texts("ol li")).hasSize(6).first().asString().startsWith("Arrêtez le chauffage");
        assertThat(sheet.text())
                .contains("Une clé de purge", "2 à 4 €", "Le chauffage est collectif")
                .doesNotContain("Modifier");
        assertThat(concierge.open(sheet.path() + "/papier").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(concierge.open("/montrer/fiches-pratiques").texts("h2")).contains("Purger un radiateur à eau");
    }

    @Test
    void theCoordinatorWritesOneAndChangesItWithoutChangingWhatWasHandedOver() {
        Screen first = written(title).submit();
        assertThat(first.heading()).isEqualTo(title);
        HowToId id = HowToId.of(first.path().substring("/fiches-pratiques/".length()));
        HowToText handed = sheets.offered(id).orElseThrow();

        String change = first.path() + "/modification";
        Screen second = coordinator
                .open(change)
                .form(change)
                .with("steps", "Coupez.\nVissez.")
                .submit();

        assertThat(second.texts("ol li")).containsExactly("Coupez.", "Vissez.");
        assertThat(sheets.text(handed.id()).orElseThrow().stepList()).containsExactly("Serrez.");
    }

    @Test
    void twoWhoChangeOneSheetLoseNothing() {
        String page = written(title).submit().path() + "/modification";
        FilledForm late = coordinator.open(page).form(page).with("about", "La seconde");
        coordinator.open(page).form(page).with("about", "La première").submit();

        assertThat(late.submit().status()).isEqualTo(409);
        assertThat(coordinator.open(page).form(page).value("about")).isEqualTo("La première");
    }

    @Test
    void aSheetThatIsRetiredIsOfferedNoMoreAndComesBack() {
        String page = written(title).submit().path();
        HowToId id = HowToId.of(page.substring("/fiches-pratiques/".length()));

        coordinator.post(page + "/retrait");

        assertThat(sheets.offered(id)).isEmpty();
        assertThat(concierge.open("/fiches-pratiques").text()).doesNotContain(title);
        assertThat(coordinator.open(page).text()).contains("Retirée");
        coordinator.post(page + "/remise");
        assertThat(sheets.offered(id)).isPresent();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
        Screen wrong = written("x".repeat(81))
                .with("minutes", "0")
                .with("steps", " ")
                .with("stopWhen", "")
                .submit();

        assertThat(wrong.error("title")).isEqualTo("Écrivez au plus 80 caractères.");
        assertThat(wrong.error("minutes")).isEqualTo("Indiquez entre 1 et 480 minutes.");
        assertThat(wrong.error("steps")).isEqualTo("Écrivez les étapes, une par ligne.");
        assertThat(wrong.error("stopWhen")).startsWith("Dites quand s’arrêter");
        assertThat(wrong.form(NEW).value("about")).isEqualTo("Une vis bouge.");
        assertThat(written("Changer une ampoule").submit().error("title")).isEqualTo("Une fiche porte déjà ce titre.");
        assertThat(concierge.answerTo("/fiches-pratiques/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void theListCostsTheSameHoweverManySheets() {
        assertThat(statements.of(() -> concierge.open("/fiches-pratiques"))).hasSizeLessThanOrEqualTo(3);
    }

    private FilledForm written(String words) {
        return coordinator
                .open(NEW)
                .form(NEW)
                .with("title", words)
                .with("theme", "OTHER")
                .with("minutes", "5")
                .with("about", "Une vis bouge.")
                .with("cost", "0 €")
                .with("steps", "Serrez.")
                .with("stopWhen", "Elle tourne dans le vide.");
    }
}
