package fr.bricoconcierge.advice;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody able to repair it themselves gets a sheet, words of the concierge, or both. */
@PageTest
@Import(Visits.class)
class HowToHandedOverTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    private Visitor concierge;
    private Screen able;
    private String action;

    @BeforeEach
    void somebodyIsAbleToRepairIt() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
        part.form(part.path() + "/probleme")
                .with("theme", "DAMP")
                .with("description", "Moisissures derrière l’armoire")
                .with("responsible", "OCCUPANT")
                .submit();
        concierge.post(part.path() + "/danger", "reponse", "false");
        concierge.post(part.path() + "/professionnel", "reponse", "false");
        able = concierge.post(part.path() + "/reparation", "reponse", "ABLE");
        action = Visits.path(part) + "/mode-d-emploi";
    }

    @Test
    void theSheetsOnTheProblemComeFirst() {
        assertThat(able.texts("select[name=sheet] option").get(1))
                .isEqualTo("Nettoyer une tache de moisissure sur un mur");
    }

    @Test
    void aSheetIsHandedOverAndThenShownAndPrinted() {
        Screen given =
                able.form(action).with("sheet", sheet("Nettoyer une tache")).submit();

        assertThat(given.select("#suite a").eachText()).containsExactly("Montrer la fiche", "Imprimer la fiche");
        String paper = given.select("#suite a").get(1).attr("href");
        assertThat(concierge.open(paper).header("Content-Type")).isEqualTo("application/pdf");
        assertThat(concierge.open(Visits.visitOf(given)).text()).contains("Mode d’emploi remis");
        assertThat(given.select("select[name=sheet] option[selected]").text()).startsWith("Nettoyer une tache");
    }

    @Test
    void whatWasHandedOverStaysAsItWasWhateverTheSheetSaysLater() {
        String title = "Dégripper un verrou " + UUID.randomUUID().toString().substring(0, 8);
        Visitor coordinator = visitors.as(people.coordinator());
        String written = written(coordinator, title);
        Screen given = concierge
                .open(Visits.path(able))
                .form(action)
                .with("sheet", sheet(title))
                .submit();
        String paper = given.select("#suite a").get(1).attr("href");

        String change = written + "/modification";
        coordinator.open(change).form(change).with("steps", "Autre chose.").submit();
        coordinator.post(written + "/retrait");

        assertThat(said(paper)).contains("Graissez.").doesNotContain("Autre chose.");
        Screen again = concierge
                .open(Visits.path(able))
                .form(action)
                .with("howTo", "Avec de l’huile fine.")
                .submit();
        assertThat(again.select("#suite a").get(1).attr("href")).isEqualTo(paper);
    }

    @Test
    void aSheetThatIsOfferedNoMoreIsNotHandedOver() {
        Visitor coordinator = visitors.as(people.coordinator());
        String written = written(
                coordinator,
                "Graisser une serrure " + UUID.randomUUID().toString().substring(0, 8));
        FilledForm form = concierge
                .open(Visits.path(able))
                .form(action)
                .with("sheet", written.substring("/fiches-pratiques/".length()));
        coordinator.post(written + "/retrait");

        assertThat(form.with("howTo", "Doucement.").submit().error("sheet"))
                .isEqualTo("Cette fiche n’est plus proposée.");
    }

    @Test
    void wordsOfOnesOwnAreEnoughAndNothingIsNot() {
        Screen nothing = able.form(action).submit();
        assertThat(nothing.error("howTo")).isEqualTo("Choisissez une fiche, ou expliquez comment faire.");

        Screen words = nothing.form(action).with("howTo", "Aérer chaque matin.").submit();

        assertThat(words.text()).contains("C’est enregistré.");
        assertThat(concierge.open(Visits.visitOf(words)).text()).contains("Mode d’emploi remis");
    }

    private String said(String paper) {
        try (var pdf = Loader.loadPDF(concierge.open(paper).bytes())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String sheet(String title) {
        return concierge.open(Visits.path(able)).select("select[name=sheet] option").stream()
                .filter(option -> option.text().startsWith(title))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private static String written(Visitor coordinator, String title) {
        String page = "/fiches-pratiques/nouvelle";
        return coordinator
                .open(page)
                .form(page)
                .with("title", title)
                .with("theme", "OTHER")
                .with("minutes", "5")
                .with("about", "Le verrou grince.")
                .with("cost", "0 €")
                .with("steps", "Graissez.")
                .with("stopWhen", "La clé casse.")
                .submit()
                .path();
    }
}
