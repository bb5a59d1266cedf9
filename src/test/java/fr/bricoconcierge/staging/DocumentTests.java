package fr.bricoconcierge.staging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.job.JobState;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.LongWork;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The documents of a sector as they leave the printer (S2). */
@PageTest
@Import(Walk.class)
class DocumentTests {

    private static final String DATES = "du 3 au 14 mars, l’après-midi";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    Walk walk;

    private Visitor visitor;
    private String page;

    @BeforeEach
    void aSector() {
        visitor = visitors.as(people.concierge());
        SectorId sector = walk.sector(people.concierge().id(), "1", "2", "10 bis");
        page = "/secteurs/" + sector + "/documents";
    }

    @Test
    void oneLetterForEachAddressComesAsOneFile() {
        String work = visitor.open(page)
                .form(page + "/courriers")
                .with("dates", DATES)
                .submit()
                .path();
        LongWork.until(JobState.DONE, visitor, work);

        Sheets letters = Sheets.of(visitor.open(work + "/fichier").bytes());

        assertThat(letters.count()).isEqualTo(3);
        assertThat(letters.text(1)).contains("Aux habitants du 1 rue du Clos 62000 Clos-62");
        assertThat(letters.text(2)).contains("2 rue du Clos");
        assertThat(letters.text(3)).contains("10 bis rue du Clos");
        assertThat(letters.text(3)).contains(DATES, settings.text(Setting.SIGNATORY), "03 20 00 00 00");
        assertThat(letters.size()).isEqualTo("210×297");
        assertThat(letters.tagged()).isTrue();
        assertThat(visitor.open(page).form(page + "/courriers").value("dates")).isEqualTo(DATES);
    }

    @Test
    void aLetterDoesNotLeaveItsDatesOpen() {
        Screen open =
                visitor.open(page).form(page + "/courriers").with("dates", "").submit();
        assertThat(open.error("dates")).startsWith("Écrivez d’abord quand la tournée passe");
        assertThat(visitor.answerTo(page + "/courrier.pdf").status()).isEqualTo(409);

        visitor.open(page).form(page + "/courriers").with("dates", DATES).submit();
        Sheets letter = Sheets.of(visitor.open(page + "/courrier.pdf").bytes());
        assertThat(letter.count()).isEqualTo(1);
        assertThat(letter.text(1))
                .contains("Aux habitantes et aux habitants", DATES)
                .doesNotContain("{");
    }

    @Test
    void theDatesAreOnlyOptionalWhereTheLetterIsSilentAboutThem() {
        assertThat(visitor.open(page).texts("label[for=dates]")).containsExactly("Quand la tournée passe");
        Visitor coordinator = visitors.as(people.coordinator());
        String text = "/pilote/textes/courrier";
        String body = coordinator.open(text).form(text).value("body");

        coordinator
                .open(text)
                .form(text)
                .with("body", "Bientôt dans votre rue.")
                .submit();
        assertThat(visitor.open(page).texts("label[for=dates]")).containsExactly("Quand la tournée passe (facultatif)");

        coordinator.open(text).form(text).with("body", body).submit();
    }

    @Test
    void datesThatThePaperWouldNotShowAreNamed() {
        Screen wrong = visitor.open(page)
                .form(page + "/courriers")
                .with("dates", "du 3 au 14 mars ☀")
                .submit();

        assertThat(wrong.error("dates")).isEqualTo("Le caractère « ☀ » ne s’imprime pas. Retirez-le.");
    }

    @Test
    void theFlyerAndThePostersHaveTheirSizesAndACodeToBeCalledBack() {
        String address = settings.text(Setting.PUBLIC_ADDRESS) + "/avis";

        Sheets flyer = Sheets.of(visitor.open(page + "/flyer.pdf").bytes());
        assertThat(flyer.size()).isEqualTo("148×210");
        assertThat(flyer.count()).isEqualTo(1);
        assertThat(flyer.qrCodes(1)).containsExactly(address);
        Sheets small = Sheets.of(visitor.open(page + "/affiche-a4.pdf").bytes());
        assertThat(small.size()).isEqualTo("210×297");
        assertThat(small.count()).isEqualTo(1);
        Sheets large = Sheets.of(visitor.open(page + "/affiche-a3.pdf").bytes());
        assertThat(large.size()).isEqualTo("297×420");
        assertThat(large.count()).isEqualTo(1);
        assertThat(large.qrCodes(1)).containsExactly(address);
        assertThat(large.text(1)).contains("Nos prochaines permanences");
    }
}
