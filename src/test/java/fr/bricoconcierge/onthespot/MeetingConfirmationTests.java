package fr.bricoconcierge.onthespot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PlantedNumber;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the resident is shown, takes away on paper and is sent of the meeting. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class MeetingConfirmationTests {

    private static final String TABLE = "/orientations/nouvelle";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    NewReferrals made;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        made = new NewReferrals(cards, referring, account);
    }

    @Test
    void theSheetSaysWhenWhereWithWhomHowToGetInAndWhatToBring() throws IOException {
        CurrentAccount advisor = people.another(Role.ADVISOR);
        Visitor coordinator = visitors.as(people.another(Role.COORDINATOR));
        assertThat(coordinator
                        .open("/pilote/acces-conseil")
                        .form("/pilote/acces-conseil")
                        .with("organisation", advisor.organisation())
                        .with("words", "Entrée de plain-pied, sonner deux fois.")
                        .submit()
                        .text())
                .contains("C’est noté.");
        Screen shown = table(made.agreeingResident(), advisor, SlotPlace.PLACE, "7 rue Racine, Lille")
                .with("papers.occupancy", "PRIVATE_TENANT")
                .with("papers.ready", paper("Bail"))
                .with("papers.notApplicable", paper("État des lieux"))
                .submit();
        assertThat(shown.text())
                .contains("7 rue Racine, Lille", "Entrée de plain-pied", advisor.name(), "environ 45 minutes")
                .contains("Bail – prêt", "Pièce d’identité – à trouver", "Rien n’est envoyé")
                .doesNotContain("État des lieux");
        String path = shown.select("a[href$=pdf]").attr("href");
        concierge
                .open(path.replace("confirmation/pdf", "papiers"))
                .form(path.replace("confirmation/pdf", "papiers"))
                .with("papers.occupancy", "OWNER_OCCUPIER")
                .with("papers.coOwnership", "true")
                .submit();
        try (var pdf = Loader.loadPDF(concierge.open(path).bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String words = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertThat(words)
                    .contains(
                            "7 rue Racine, Lille",
                            "Entrée de plain-pied",
                            "Coordonnées du syndic",
                            "à trouver",
                            "Mes questions");
        }
        coordinator
                .open("/pilote/acces-conseil")
                .form("/pilote/acces-conseil")
                .with("organisation", advisor.organisation())
                .with("words", "")
                .submit();
    }

    @Test
    void whoAgreesReceivesItByMailWithTheCalendarAndThePapers() {
        ResidentId resident = made.agreeingResident();
        Screen shown = table(resident, people.another(Role.ADVISOR), SlotPlace.HOME, null)
                .with("papers.ready", paper("Pièce d’identité"))
                .with("reminders", ConsentPurpose.EMAIL_REMINDERS)
                .submit();
        assertThat(shown.text()).contains("Confirmation envoyée par un courriel.", "Chez vous");
        String words = text("select words from message where resident_id = ?", resident);
        assertThat(words).contains("Où : Chez vous", "À apporter, déjà prêt : Pièce d’identité", "Il manque un papier");
        assertThat(text("select subject from message where resident_id = ?", resident))
                .startsWith("Votre rendez-vous du")
                .doesNotContain("Gambetta");
        assertThat(text("select calendar from message where resident_id = ?", resident))
                .contains("BEGIN:VEVENT", "SUMMARY:Rendez-vous avec")
                .doesNotContain("LOCATION");
    }

    @Test
    void nothingIsSentToWhomeverDidNotAskForIt() {
        ResidentId resident = made.agreeingResident();
        table(resident, people.another(Role.ADVISOR), SlotPlace.PHONE, null).submit();
        assertThat(database.sql("select count(*) from message where resident_id = ?")
                        .param(resident.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anIncomeTypedAtTheTableLeavesNoTrace(CapturedOutput output) {
        PlantedNumber income = new PlantedNumber();
        ResidentId resident = made.agreeingResident();
        FilledForm form = table(resident, people.another(Role.ADVISOR), SlotPlace.PHONE, null)
                .with("look.people", "2")
                .with("look.income", income.digits())
                .with("look.keep", "true")
                .with("reminders", ConsentPurpose.EMAIL_REMINDERS);
        List<Screen> answers = new ArrayList<>();
        answers.add(form.with("regarder", "1").submit());
        answers.add(form.without("regarder").with("encore", "1").submit());
        answers.add(form.without("encore").with("wishes", "x".repeat(501)).submit());
        answers.add(form.with("wishes", "")
                .with("look.income", income.spaced() + " environ")
                .submit());
        answers.add(form.with("look.income", income.digits())
                .with("how", "PUBLIC_PAGE")
                .with("share", "true")
                .submit());
        answers.add(
                form.with("how", "ORAL").with("look.people", income.digits()).submit());
        answers.add(
                form.with("look.people", "2").with("slot", UUID.randomUUID()).submit());
        answers.add(table(resident, people.another(Role.ADVISOR), SlotPlace.PHONE, null)
                .with("look.people", "2")
                .with("look.income", income.digits())
                .with("look.keep", "true")
                .submit());
        assertThat(answers.get(answers.size() - 1).errors()).isEmpty();
        answers.add(concierge.open("/habitants/" + resident + "/premier-regard"));
        assertThat(answers.get(answers.size() - 1).text()).contains("Supérieur (plafonds 2026, 2 personnes)");
        assertThat(answers)
                .noneMatch(screen -> income.isIn(screen.select("html").outerHtml() + screen.path()));
        assertThat(income.tables(database)).isEmpty();
        assertThat(income.isIn(output.getAll())).isFalse();
    }

    private FilledForm table(ResidentId resident, CurrentAccount advisor, SlotPlace kind, String place) {
        var slot = Offers.one(slots, advisor, clock.instant(), kind, place);
        return concierge
                .open(TABLE + "?habitant=" + resident)
                .form(TABLE)
                .with("themes", "BILLS")
                .with("slot", slot);
    }

    private UUID paper(String label) {
        return database.sql("select id from paper_to_bring where label = ?")
                .param(label)
                .query(UUID.class)
                .single();
    }

    private String text(String sql, ResidentId resident) {
        return database.sql(sql)
                .param(resident.value())
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
    }
}
