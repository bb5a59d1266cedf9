package fr.bricoconcierge.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.partnerlink.Partner;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheet of a referral, as long as the person agrees and for those alone who may read it (R7). */
@PageTest
@Import({Partner.class, PostRound.class})
class SheetTests {

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    private ReferralId id;
    private Visitor samira;
    private Visitor claire;

    @BeforeEach
    void referred() {
        id = partner.refer(people.advisor().organisation());
        samira = visitors.as(people.concierge());
        claire = visitors.as(people.advisor());
    }

    @Test
    void itSaysWhoWhyAndWithWhichAgreementOnOnePage() throws IOException {
        Screen sheet = samira.open("/orientations/suivi/" + id)
                .form("/orientations/suivi/" + id + "/fiche")
                .submit();

        assertThat(sheet.header("Content-Type")).startsWith("application/pdf");
        assertThat(sheet.header("Cache-Control")).contains("no-store");
        try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String words = words(document);
            assertThat(words)
                    .contains(
                            "AMELIO",
                            "Delattre",
                            "06 12 34 56 78",
                            "Humidité et moisissures",
                            "« Isoler le toit avant l’hiver »")
                    .contains(
                            "L’accord de la personne",
                            "De vive voix",
                            "Recueilli par Samira Benali",
                            "Nous donnons vos coordonnées")
                    .contains("Papiers pour le rendez-vous");
        }
        assertThat(printed()).isEqualTo(1);
    }

    @Test
    void itsAdvisorTakesItAndNobodyElsesDoes() {
        assertThat(claire.post("/orientations/" + id + "/fiche").header("Content-Type"))
                .startsWith("application/pdf");
        assertThat(visitors.as(people.strangerAdvisor())
                        .post("/orientations/" + id + "/fiche")
                        .status())
                .isEqualTo(404);
        assertThat(printed()).isEqualTo(1);
    }

    @Test
    void withoutAgreementThereIsNone() {
        partner.withdraw(id);

        assertThat(samira.post("/orientations/suivi/" + id + "/fiche").status()).isEqualTo(404);
        assertThat(claire.post("/orientations/" + id + "/fiche").status()).isEqualTo(404);
        assertThat(samira.open("/orientations/suivi/" + id).text()).doesNotContain("Fiche d’orientation");
        assertThat(printed()).isZero();
    }

    private int printed() {
        return database.sql("select count(*) from audit_entry where action = 'PRINTED_REFERRAL' and subject_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
