package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a request made on the public page is. */
@PageTest
class CallBackOwnerTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    CallBackAsking asking;

    @Autowired
    TeamManagement management;

    @Autowired
    NoticePrinting printing;

    @Autowired
    NoticeStack stack;

    @Autowired
    DoorKeeping doors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private CurrentAccount concierge;
    private Visitor visitor;
    private Leaflets leaflets;
    private NoticeCode notice;
    private Asker asker;

    @BeforeEach
    void aNoticeInSomebodysStack() {
        concierge = people.another(Role.CONCIERGE);
        visitor = visitors.as(concierge);
        leaflets = new Leaflets(printing, stack, doors, people, database);
        notice = leaflets.print(concierge);
        asker = new Asker(asking, database);
    }

    @Test
    void aRequestOnANoticeNotYetNotedIsLinkedByTheKnockThatLeavesIt() {
        CurrentAccount other = people.another(Role.CONCIERGE);
        asker.ask(notice.shown());
        assertThat(asker.seenBy(visitor).text()).contains("Pas encore notée");

        leaflets.leave(notice, other, clock.instant());

        assertThat(visitors.as(other)
                        .open("/avis-de-passage/demandes")
                        .follow("Rappeler " + asker.name())
                        .text())
                .contains("9 rue du Rappel", other.name());
        assertThat(visitors.as(other).open("/taches").text()).contains("Rappeler une personne après un avis");
    }

    @Test
    void aRequestOnAnUnknownCodeIsThePublicPagesAndTheCoordinatorEntrustsIt() {
        asker.ask("K7MQ-42PX");
        Visitor coordinator = visitors.as(people.coordinator());
        Screen page = coordinator.open(asker.path());
        assertThat(page.text()).contains("Page publique, sans avis reconnu");
        assertThat(page.select("a[href*='origine=PUBLIC_PAGE']")).isNotEmpty();
        assertThat(visitor.answerTo(page.path()).status()).isEqualTo(404);

        page.form(page.path() + "/attribution").with("owner", concierge.id()).submit();

        assertThat(visitor.open("/ma-journee").text()).contains("a écrit sur la page publique");
        assertThat(visitor.open(page.path()).status()).isEqualTo(200);
    }

    @Test
    void aColleagueWhoLeftNoLongerOwnsIt() {
        asker.ask(notice.shown());
        management.disable(concierge.id(), people.coordinator().id());

        assertThat(visitors.as(people.coordinator()).open(asker.path()).text())
                .contains(people.coordinator().name());
    }
}
