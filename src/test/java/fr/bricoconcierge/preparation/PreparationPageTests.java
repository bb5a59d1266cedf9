package fr.bricoconcierge.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What precedes the first door (P9). */
@PageTest
class PreparationPageTests {

    private static final String PAGE = "/pilote/preparation";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    private Visitor coordinator;

    @BeforeEach
    void comeIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void theFoundingDocumentsStepsAndServicesAreThereFromTheStart() {
        assertThat(coordinator.open("/pilote").follow("Préparatifs").text())
                .contains(
                        "1. Affiner le scénario",
                        "2. Monter un groupe projet",
                        "3. Définir ensemble",
                        "médiateurs sociaux",
                        "Territoires zéro chômeur",
                        "Forum de résolution",
                        "Homegrade",
                        "SLIME",
                        "médiation de la ville de Lille");
        assertThat(statements.of(() -> coordinator.open(PAGE))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aStepIsAddedDatedDoneByWhomAndUndone() {
        String title = "Réunir " + UUID.randomUUID();
        coordinator
                .open(PAGE + "/etapes/nouveau")
                .form(PAGE + "/etapes/nouveau")
                .with("phase", "GATHER")
                .with("title", title)
                .with("dueOn", "2026-12-01")
                .with("people", "La mairie")
                .submit();
        Screen page = coordinator.open(PAGE).follow(title);
        String step = page.path();
        assertThat(coordinator.open(PAGE).text())
                .contains(title, "Avec : La mairie", "Pour le mardi 1er décembre 2026");

        assertThat(coordinator.post(step + "/fait").text())
                .contains("par " + people.coordinator().name());
        coordinator.post(step + "/pas-fait");
        assertThat(coordinator.open(PAGE).text()).contains("Pour le mardi 1er décembre 2026");
        page.form(step).with("notes", "Salle réservée").submit();
        assertThat(coordinator.open(PAGE).text()).contains("Salle réservée");
        coordinator.post(step + "/retrait");
        assertThat(coordinator.open(PAGE).text()).doesNotContain(title);
        assertThat(coordinator.open(step).status()).isEqualTo(404);
        assertThat(coordinator.post(step + "/fait").status()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        Screen step = coordinator
                .open(PAGE + "/etapes/nouveau")
                .form(PAGE + "/etapes/nouveau")
                .with("dueOn", "31/02/2026")
                .submit();
        assertThat(step.error("title")).isEqualTo("Dites ce qu’il y a à faire.");
        assertThat(step.error("dueOn")).startsWith("Indiquez une date qui existe");
        for (String list : new String[] {"partenaires", "services"}) {
            String path = PAGE + "/" + list + "/nouveau";
            assertThat(coordinator.open(path).form(path).submit().error("name")).startsWith("Donnez le nom");
        }
    }

    @Test
    void partnersAndServicesAreComparedAndPrinted() throws IOException {
        String partner = "Partenaire " + UUID.randomUUID().toString().substring(0, 8);
        coordinator
                .open(PAGE + "/partenaires/nouveau")
                .form(PAGE + "/partenaires/nouveau")
                .with("name", partner)
                .with("brings", "Un secteur")
                .submit();
        Screen service = coordinator.open(PAGE).follow("Homegrade");
        service.form(service.path()).with("does", "Conseille à domicile").submit();

        assertThat(coordinator.open(PAGE).text()).contains(partner, "Apporte : Un secteur", "Conseille à domicile");
        try (var pdf = Loader.loadPDF(coordinator.open(PAGE + "/pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(partner, "Homegrade", "Forum de résolution");
        }
    }
}
