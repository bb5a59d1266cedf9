package fr.bricoconcierge.visitcopy;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a resident keeps of a visit (I9). */
@PageTest
@Import(Visits.class)
class VisitCopyTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    @Test
    void onePageSaysWhatWasDoneAndWhatToDoOnceTheVisitIsClosed() throws IOException {
        CurrentAccount account = people.another(Role.CONCIERGE);
        Visitor concierge = visitors.as(account);
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
        String item = part.select("select[name=item] option").last().text();
        part.form(part.path() + "/equipements")
                .with("item", part.select("select[name=item] option").last().val())
                .with("room", "Cuisine")
                .submit();
        String visit = Visits.visitOf(part);
        assertThat(concierge.open(visit + "/copie").status()).isEqualTo(404);

        close(concierge, visit);

        try (PDDocument copy = Loader.loadPDF(concierge.open(visit + "/copie").bytes())) {
            assertThat(copy.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(copy))
                    .contains(
                            Visits.NAME, "Ce qui a été posé", item.replaceFirst(" [(–].*", ""), "Aérer", "Qui appeler");
        }
        assertThat(concierge.open(visit).text()).contains("Copie pour l’habitant");
    }

    @Test
    void theCopyIsSentOnceToTheAddressOfTheCardAndNobodyWithout() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        Visitor concierge = visitors.as(account);
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen part = visits.firstPart(concierge, resident, PartType.STANDARD);
        String visit = Visits.visitOf(part);
        assertThat(concierge.post(visit + "/copie/envoi").status()).isEqualTo(404);
        concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("advances", "REPAIRED")
                .with("plus-tard", "1")
                .submit();
        close(concierge, visit);
        assertThat(concierge.post(visit + "/copie/envoi").text()).contains("la fiche n’a pas d’adresse de courriel");

        database.sql("update resident set email = 'yvette@exemple.fr' where id = ?")
                .param(resident.value())
                .update();
        assertThat(concierge.post(visit + "/copie/envoi").text()).contains("La copie part par courriel.");
        concierge.post(visit + "/copie/envoi");

        assertThat(database.sql("select words from message where cause_id = ? and purpose = 'VISIT_COPY'")
                        .param(Visits.idOf(visit))
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Réparé", "Aérer", "Urgence")
                .doesNotContain(Visits.NAME);
    }

    @Test
    void aSheetThatWasHandedOverIsSentOnceWithItsStepsAndOnlyWhereThereIsOne() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        Visitor concierge = visitors.as(account);
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen part = visits.firstPart(concierge, resident, PartType.ADVICE);
        String sending = part.path() + "/fiche/envoi";
        assertThat(concierge.post(sending).status()).as("no sheet yet").isEqualTo(404);
        database.sql(
                        "update intervention_advice set dangerous = false, needs_professional = false, self_repair = 'ABLE',"
                                + " how_to_text_id = (select id from how_to_text order by id limit 1) where part_id = ?")
                .param(UUID.fromString(part.path().replaceFirst(".*/", "")))
                .update();
        Screen page = concierge.open(part.path());
        assertThat(page.form(sending).submit().text()).contains("la fiche n’a pas d’adresse de courriel");

        database.sql("update resident set email = 'yvette@exemple.fr' where id = ?")
                .param(resident.value())
                .update();
        assertThat(page.form(sending).submit().text()).contains("La fiche part par courriel.");
        page.form(sending).submit();

        assertThat(database.sql("select words from message where cause_id = ?")
                        .param(Visits.idOf(part.path()))
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("1. ", "Outils", "appelez un professionnel")
                .doesNotContain(Visits.NAME);
    }

    private static void close(Visitor concierge, String visit) {
        concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("habits", "AIRING")
                .with("amelio", "TO_THINK_OVER")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40")
                .submit();
    }
}
