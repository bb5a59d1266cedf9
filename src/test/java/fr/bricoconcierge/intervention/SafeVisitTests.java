package fr.bricoconcierge.intervention;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What protects whoever works in a home, and leaving it, which is always allowed (I7). */
@PageTest
@Import(Visits.class)
class SafeVisitTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void whatProtectedThemIsTickedAtTheDoorAndStaysOnTheVisit() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen start = concierge.open("/interventions/nouvelle?habitant=" + resident);

        Screen visit = start.form("/interventions")
                .with("type", PartType.EMERGENCY)
                .with("worn", "GLOVES", "TESTER")
                .submit();

        assertThat(visit.text()).contains("gants, testeur de tension");
        visits.giveUp(concierge, visit);
        assertThat(concierge.open(visit.path()).text())
                .contains("Autre raison. Plus le temps", "Équipement porté : gants, testeur de tension");
    }

    @Test
    void aVisitMayAlwaysBeGivenUpWithItsReason() {
        Screen visit = visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
        Screen page = visit.follow("Renoncer à l’intervention…");
        Screen wordless = page.form(page.path()).submit();
        assertThat(wordless.error("why")).isEqualTo("Dites pourquoi, en un geste.");

        Screen unsaid = wordless.form(page.path())
                .with("why", "OTHER", "note", "Plus le temps")
                .submit();
        assertThat(unsaid.error("note")).isEqualTo("Dites laquelle, en quelques mots.");

        Screen withdrawn = unsaid.form(page.path())
                .with("why", "DOG")
                .with("note", "Deux chiens en liberté")
                .submit();

        assertThat(withdrawn.text()).contains("Abandonnée", "Chien. Deux chiens en liberté");
        assertThat(openReports(visit)).isZero();
        assertThat(concierge.post(page.path(), "why", "DOG").status()).isEqualTo(409);
        assertThat(visits.count(
                        "select count(*)::int from intervention_fact_visit where intervention_id = ?",
                        Visits.idOf(visit.path())))
                .isZero();
    }

    private int openReports(Screen visit) {
        return visits.count(
                "select count(*)::int from task where kind = 'UNFINISHED_REPORT' and cause_id = ? and done_at is null",
                Visits.idOf(visit.path()));
    }
}
