package fr.bricoconcierge.aftervisit;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays of an answer once its resident is forgotten, and the links that paper carries (P8). */
@PageTest
@Import(Visits.class)
class VisitReplyTraceTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    VisitLinks links;

    @Autowired
    Consents consents;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor concierge;
    private ResidentId resident;
    private InterventionId visit;
    private String link;

    @BeforeEach
    void aClosedVisit() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        resident = visits.resident(account, KEEP_CARD);
        visit = AskedVisits.closed(visits, concierge, resident);
        link = AskedVisits.link(links, visit);
        database.sql("delete from public_throttle").update();
    }

    @Test
    void whoeverIsForgottenKeepsTheirCountAndOnlyWhatMayBeQuoted() {
        answer(HowItFelt.BADLY, "Trop de bruit.", "NO");
        forget();

        assertThat(replies()).isEqualTo(1);
        assertThat(visits.count("select count(*) from feedback where cause_id = ? and words is null", visit.value()))
                .isEqualTo(1);
        assertThat(visitors.anonymous().open(link).heading()).isEqualTo("Ce lien ne sert plus");
    }

    @Test
    void whatMayBeQuotedStaysWithoutAName() {
        answer(HowItFelt.VERY_WELL, "Enfin quelqu’un qui explique.", "YES");
        forget();

        assertThat(said()).containsExactly("Enfin quelqu’un qui explique.|GOOD|true");
    }

    @Test
    void theCopyAndTheCardCarryALinkOfTheirOwn() {
        int before = links();
        assertThat(concierge.open("/interventions/" + visit + "/copie").status())
                .isEqualTo(200);
        assertThat(concierge.open("/interventions/" + visit).text()).contains("Carte « Comment ça s’est passé ? »");
        Screen card = concierge.post("/interventions/" + visit + "/carte-retour");

        assertThat(card.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(links()).isEqualTo(before + 2);
        assertThat(concierge
                        .post("/interventions/" + UUID.randomUUID() + "/carte-retour")
                        .status())
                .isEqualTo(404);
    }

    private void forget() {
        consents.withdraw(resident, KEEP_CARD, ConsentHow.ORAL, account.id(), clock.instant());
        concierge.post("/habitants/" + resident + "/effacement");
    }

    private Screen answer(HowItFelt how, String words, String quote) {
        return AskedVisits.answer(visitors.anonymous(), link, how, words, quote);
    }

    private List<String> said() {
        return database.sql("select words || '|' || tone || '|' || may_quote from feedback"
                        + " where cause_id = ? and words is not null order by prompt")
                .param(visit.value())
                .query(String.class)
                .list();
    }

    private int replies() {
        return visits.count("select count(*) from visit_reply where intervention_id = ?", visit.value());
    }

    private int links() {
        return visits.count("select count(*) from visit_link where intervention_id = ?", visit.value());
    }
}
