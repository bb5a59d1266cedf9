package fr.bricoconcierge.incident;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What goes wrong is declared from where it happened, and answered by whoever coordinates (I13). */
@PageTest
@Import({Visits.class, Statements.class})
class IncidentPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    private CurrentAccount account;
    private Visitor concierge;
    private Visitor coordinator;
    private ResidentId resident;
    private Screen visit;

    private final String words =
            "La vitre est fendue, " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        coordinator = visitors.as(people.coordinator());
        resident = visits.resident(account, KEEP_CARD);
    }

    @Test
    void twoAnswersFromTheVisitDeclareItAndWhoeverCoordinatesHears() {
        Screen declared =
                fromAVisit().with("kind", "INJURY").with("what", words).submit();

        assertThat(declared.text())
                .contains("La coordination est prévenue.", "Blessure", "Chez " + Visits.NAME, words, "À suivre");
        Screen due = coordinator.open("/taches?quoi=INCIDENT");
        assertThat(due.select(".row:has(a[href$=" + idOf(declared) + "])").text())
                .contains("Incident : blessure");
        assertThat(visits.count(
                        "select count(*)::int from task where cause_id = ? and urgent and owner_id is null",
                        UUID.fromString(idOf(declared))))
                .isEqualTo(1);
        assertThat(coordinator.open("/habitants/" + resident).text())
                .contains("Incident")
                .doesNotContain(words);
    }

    @Test
    void aScratchIsNotUrgent() {
        Screen declared =
                fromAVisit().with("kind", "DAMAGE").with("what", words).submit();

        assertThat(visits.count(
                        "select count(*)::int from task where cause_id = ? and not urgent",
                        UUID.fromString(idOf(declared))))
                .isEqualTo(1);
    }

    @Test
    void sentTwiceItIsDeclaredOnce() {
        FilledForm form = fromAVisit().with("kind", "DAMAGE").with("what", words);

        assertThat(form.submit().path()).isEqualTo(form.submit().path());
        assertThat(visits.count("select count(*)::int from incident where what = ?", words))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Screen wrong = fromAVisit()
                .with("what", " ")
                .with("told", "x".repeat(301))
                .with("at", "hier")
                .submit();

        assertThat(wrong.error("kind")).isEqualTo("Choisissez ce qui est arrivé.");
        assertThat(wrong.error("what")).isEqualTo("Écrivez ce qui s’est passé, en une phrase.");
        assertThat(wrong.error("told")).isEqualTo("Écrivez au plus 300 caractères.");
        assertThat(wrong.error("at")).isEqualTo("Indiquez une date et une heure.");
        assertThat(wrong.form("/incidents").value("told")).hasSize(301);
        assertThat(complete().with("at", "2099-01-01T10:00").submit().error("at"))
                .isEqualTo("Indiquez un moment passé.");
        assertThat(complete().with("at", "1999-01-01T10:00").submit().error("at"))
                .isEqualTo("Vérifiez l’année.");
        assertThat(concierge
                        .open("/incidents/nouveau?visite=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(concierge
                        .open("/incidents/nouveau?porte=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(concierge.open("/incidents/nouveau?permanence=nulle-part").status())
                .isLessThan(500);
    }

    @Test
    void aConciergeSeesTheirOwnAndTheCoordinatorAll() {
        Screen declared = complete().submit();
        Visitor other = visitors.as(people.another(Role.CONCIERGE));

        assertThat(other.open(declared.path()).status()).isEqualTo(404);
        assertThat(other.open(declared.path() + "/papier").status()).isEqualTo(404);
        assertThat(other.open("/incidents").select("a[href$=" + idOf(declared) + "]"))
                .isEmpty();
        assertThat(concierge.open("/incidents").select("a[href$=" + idOf(declared) + "]"))
                .hasSize(1);
        assertThat(coordinator.open(declared.path()).text()).contains(words);
        assertThat(visitors.as(people.advisor()).open(declared.path()).status()).isEqualTo(404);
    }

    @Test
    void theRegisterIsFilteredByItsAddressAndCostsTheSameWhateverItsLength() {
        Screen declared = complete().submit();
        String mine = "a[href$=" + idOf(declared) + "]";

        assertThat(concierge.open("/incidents?genre=DAMAGE&etat=a-suivre").select(mine))
                .hasSize(1);
        assertThat(concierge.open("/incidents?genre=INJURY").select(mine)).isEmpty();
        assertThat(concierge.open("/incidents?etat=clos").select(mine)).isEmpty();
        assertThat(concierge.open("/incidents?au=2020-01-01").select(mine)).isEmpty();
        assertThat(concierge
                        .open("/incidents?genre=RIEN&etat=x&du=bientot&page=9")
                        .status())
                .isEqualTo(200);
        assertThat(statements.of(() -> concierge.open("/incidents?genre=DAMAGE")))
                .hasSize(2);
    }

    @Test
    void theSheetForTheInsurerIsAPdf() {
        Screen sheet = concierge.open(complete().submit().path() + "/papier");

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).isEqualTo("application/pdf");
    }

    private FilledForm complete() {
        return fromAVisit().with("kind", "DAMAGE").with("what", words);
    }

    private FilledForm fromAVisit() {
        if (visit == null) {
            visit = visits.begun(concierge, resident, PartType.STANDARD);
        }
        return visit.follow("Déclarer un incident").form("/incidents");
    }

    private static String idOf(Screen declared) {
        return declared.path().replaceFirst("/incidents/", "");
    }
}
