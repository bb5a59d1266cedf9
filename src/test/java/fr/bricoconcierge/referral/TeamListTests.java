package fr.bricoconcierge.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the team follows: what asks for something first, narrowed by the address (R5, R6). */
@PageTest
class TeamListTests {

    private static final String LIST = "/orientations/suivi";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    HandingOn handing;

    @Autowired
    TeamManagement management;

    @Autowired
    Silences silences;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private CurrentAccount me;
    private Visitor concierge;
    private NewReferrals made;
    private OrganisationId organisation;

    /** With a concierge and an organisation of its own: what other tests leave behind is not on their lists. */
    @BeforeEach
    void begin() {
        me = people.another(Role.CONCIERGE);
        concierge = visitors.as(me);
        made = new NewReferrals(cards, referring, me);
        organisation = management.organisationNamed("Opérateur " + UUID.randomUUID());
    }

    @Test
    void whatAsksForNothingFollowsItsCourse() {
        ReferralId id = refer();

        Screen page = concierge.open(LIST);

        assertThat(page.texts("h2")).containsExactly("Suivent leur cours (1)");
        assertThat(row(page, id)).contains("Orientée");
    }

    @Test
    void anAbsentPersonIsToBeCalled() {
        ReferralId id = refer();
        set("state = 'ABSENT'", id);

        assertThat(toDo(id)).contains("Absente au rendez-vous", "Rappelez la personne");
    }

    @Test
    void aMeetingThatIsPastWithoutOutcomeIsAskedAfterOneToComeIsNot() {
        ReferralId past = refer();
        ReferralId ahead = refer();
        set("state = 'BOOKED', meeting_at = made_at - interval '1 hour'", past);
        set("state = 'BOOKED', meeting_at = made_at + interval '2 days'", ahead);

        assertThat(toDo(past)).contains("Rendez-vous passé", "demandez-lui");
        assertThat(section("autres", concierge.open(LIST))).contains("Rendez-vous pris");
    }

    @Test
    void aWithdrawnAgreementIsSeenAndAskedAgainIsNoMore() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, organisation);
        consents.withdraw(resident, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, me.id(), clock.instant());
        assertThat(toDo(id)).contains("Accord retiré");

        consents.give(
                resident,
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                me.id(),
                clock.instant().plusSeconds(1));
        assertThat(section("a-faire", concierge.open(LIST))).isEmpty();
    }

    @Test
    void aVisitThatTheAdvisorAsksForIsSeen() {
        ReferralId id = refer();
        database.sql("""
                        insert into task (id, kind, title, owner_id, due_at, path, cause_id, urgent, created_at)
                        select gen_random_uuid(), 'COURTESY_VISIT', 'Visite', referred_by, made_at, '/', id, false, made_at
                        from referral where id = ?
                        """).param(id.value()).update();

        assertThat(toDo(id)).contains("Visite demandée");
    }

    @Test
    void whatWasHandedOnIsFollowedUntilTheNextOneMoves() {
        ReferralId id = refer();
        OrganisationId next = management.organisationNamed("Suivant " + UUID.randomUUID());
        handing.byTeam(
                UUID.randomUUID(),
                id,
                new NewHandingOn(next, HandingOnReason.NO_CAPACITY, null, null, ConsentHow.ORAL),
                me);
        assertThat(toDo(id)).contains("Transmise", "n’a pas encore pris contact");

        set("state = 'MET'", id);
        assertThat(section("a-faire", concierge.open(LIST))).isEmpty();
    }

    @Test
    void theAddressNarrowsTheListAndWhatItDoesNotUnderstandIsLeftAside() {
        ReferralId absent = refer();
        set("state = 'ABSENT'", absent);
        ReferralId waiting = refer();

        assertThat(links(LIST + "?etat=absence")).contains(absent.toString()).doesNotContain(waiting.toString());
        assertThat(links(LIST + "?etat=a-faire")).contains(absent.toString()).doesNotContain(waiting.toString());
        assertThat(links(LIST + "?organisme=" + organisation)).contains(absent.toString(), waiting.toString());
        assertThat(links(LIST + "?organisme=" + people.advisor().organisation()))
                .isEmpty();
        assertThat(links(LIST + "?etat=perdue&organisme=x&qui=elle&silence=non&page=-4"))
                .contains(absent.toString(), waiting.toString());
    }

    @Test
    void aConciergeSeesTheirOwnUnlessTheyAskForAll() {
        ReferralId id = refer();
        Visitor colleague = visitors.as(people.another(Role.CONCIERGE));

        assertThat(colleague.open(LIST + "?organisme=" + organisation).text())
                .contains("Aucune orientation ne correspond.");
        assertThat(row(colleague.open(LIST + "?qui=tous&organisme=" + organisation), id))
                .contains(me.name());
        assertThat(visitors.as(people.coordinator())
                        .open(LIST + "?qui=moi&organisme=" + organisation)
                        .text())
                .contains("Aucune orientation ne correspond.");
    }

    @Test
    void moreThanAPageIsTurnedWithTheFilterKeptAndTheCostStaysTheSame() {
        refer();
        int few = cost();
        for (int i = 0; i < TeamReferralFilter.SIZE; i++) {
            refer();
        }

        Screen second = concierge.open(LIST + "?organisme=" + organisation).follow("Suivants");

        assertThat(second.text()).contains("51 à 51 sur 51");
        assertThat(second.path()).contains("organisme=" + organisation, "page=2");
        assertThat(cost()).isEqualTo(few).isEqualTo(3);
    }

    private int cost() {
        return statements.of(() -> concierge.open(LIST)).size();
    }

    private ReferralId refer() {
        return made.refer(made.agreeingResident(), organisation);
    }

    private void set(String what, ReferralId id) {
        database.sql("update referral set " + what + " where id = ?")
                .param(id.value())
                .update();
    }

    private String toDo(ReferralId id) {
        Screen page = concierge.open(LIST);
        assertThat(page.select("section[aria-labelledby=a-faire] a[href=" + LIST + "/" + id + "]"))
                .hasSize(1);
        return row(page, id);
    }

    private String links(String address) {
        return String.join(" ", concierge.open(address).select("main .row a").eachAttr("href"));
    }

    private static String section(String id, Screen page) {
        return String.join(" ", page.texts("section[aria-labelledby=" + id + "]"));
    }

    private static String row(Screen page, ReferralId id) {
        return String.join(" ", page.texts(".row:has(a[href=" + LIST + "/" + id + "])"));
    }
}
