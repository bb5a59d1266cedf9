package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be sent: each of the two is refused beside their own field. */
@PageTest
class ColleagueTests {

    private static final LocalDate DAY = AgendaFixture.workday(41);
    private static final String NOT_IN_THE_LIST = "Choisissez quelqu’un de la liste.";

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    private CurrentAccount samira;
    private Visitor concierge;
    private ResidentId nadia;

    @BeforeEach
    void meetSomebody() {
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
    }

    @Test
    void anAdvisorIsNotSentToAnAppointment() {
        FilledForm form = AgendaFixture.typed(concierge.open("/rendez-vous/nouveau?habitant=" + nadia), DAY, "10:30");

        var second = form.with("second", people.advisor().id()).submit();
        assertThat(second.error("second")).isEqualTo(NOT_IN_THE_LIST);
        assertThat(second.error("account")).isEmpty();
        var first =
                form.with("second", "").with("account", people.advisor().id()).submit();
        assertThat(first.error("account")).isEqualTo(NOT_IN_THE_LIST);
        assertThat(first.error("second")).isEmpty();
    }

    @Test
    void anAdvisorDoesNotComeAlongOnAVisit() {
        var page = concierge
                .open("/interventions/nouvelle?habitant=" + nadia)
                .form("/interventions")
                .with("company", "PAIR")
                .with("second", people.advisor().id())
                .submit();

        assertThat(page.error("second")).isEqualTo(NOT_IN_THE_LIST);
    }
}
