package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The advisor's first page: what has its hour, what asks for something, who takes care of it (R5). */
@PageTest
class AdvisorDayTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    TeamManagement management;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    private OrganisationId organisation;
    private CurrentAccount account;
    private CurrentAccount colleague;
    private Visitor advisor;
    private NewReferrals made;

    /** An organisation of their own: its lists hold what the test puts there. */
    @BeforeEach
    void hireTwoAdvisors() {
        organisation = management.organisationNamed("Opérateur " + UUID.randomUUID());
        account = hire("Inès Roussel");
        colleague = hire("Hugo Lenoir");
        advisor = visitors.as(account);
        made = new NewReferrals(cards, referring, people.another(Role.CONCIERGE));
    }

    @Test
    void eachReferralStandsWhereItAsksForSomething() {
        ReferralId fresh = refer();
        ReferralId late = refer();
        set(late, "received_at = received_at - interval '9 days'");
        ReferralId today = refer();
        set(today, "state = 'BOOKED', meeting_at = '%s'".formatted(todayAt(23)));
        ReferralId past = refer();
        set(past, "state = 'BOOKED', meeting_at = '%s'".formatted(todayAt(10).minusDays(2)));
        ReferralId absent = refer();
        set(absent, "state = 'ABSENT'");
        ReferralId met = refer();
        set(met, "state = 'MET'");
        ReferralId refused = refer();
        set(refused, "answer = 'NOT_ELIGIBLE'");
        ReferralId silent = refer();
        set(silent, "state = 'MET', answer = 'ACCEPTED'");
        database.sql("update referral_step set at = at - interval '50 days' where referral_id = ?")
                .param(silent.value())
                .update();

        Screen page = advisor.open("/orientations");

        assertThat(list(page, "nouvelles")).contains(link(fresh)).doesNotContain(link(late));
        assertThat(list(page, "en-retard")).contains(link(late));
        assertThat(page.select("section[aria-labelledby=aujourdhui] a").eachAttr("href"))
                .contains(link(today));
        assertThat(list(page, "a-noter")).contains(link(past));
        assertThat(list(page, "a-rappeler")).contains(link(absent));
        assertThat(list(page, "sans-reponse")).contains(link(met));
        assertThat(list(page, "a-clore")).contains(link(refused));
        assertThat(list(page, "sans-nouvelles")).contains(link(silent));
        assertThat(page.text()).contains("un rendez-vous, 7 à traiter");
        assertThat(statements.of(() -> advisor.open("/orientations"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theOutcomeOfAMeetingTakesOneTapThenTheNumberOfTheFile() {
        ReferralId id = meetingToday();
        String step = link(id) + "/etapes/rencontre";

        Screen file = advisor.open("/orientations").form(step).submit();

        assertThat(file.path()).isEqualTo(link(id) + "/etapes/dossier");
        Screen opened = file.form(link(id) + "/etapes/dossier")
                .with("fileNumber", "A-1")
                .with("programme", "AMELIO")
                .submit();
        assertThat(opened.text()).contains("Le dossier est ouvert.", "Dossier ouvert");
    }

    @Test
    void anAbsenceTakesOneTapAndStandsAmongThoseToCallBack() {
        ReferralId id = meetingToday();

        Screen day =
                advisor.open("/orientations").form(link(id) + "/etapes/absence").submit();

        assertThat(day.path()).isEqualTo("/orientations");
        assertThat(list(day, "a-rappeler")).contains(link(id));
        assertThat(day.form(link(id) + "/etapes/annulation").submit().text()).contains("Annuler la dernière étape");
    }

    @Test
    void oneTakesItGivesItToAColleagueAndBackToAll() {
        ReferralId id = refer();
        advisor.post(link(id) + "/attribution", "advisor", account.id().toString());
        assertThat(list(advisor.open("/orientations?qui=miens"), "nouvelles")).contains(link(id));
        assertThat(visitors.as(colleague).open("/orientations?qui=miens").select("a[href=" + link(id) + "]"))
                .isEmpty();

        advisor.post(link(id) + "/attribution", "advisor", colleague.id().toString());
        assertThat(list(visitors.as(colleague).open("/orientations?qui=miens"), "nouvelles"))
                .contains(link(id));
        assertThat(advisor.open(link(id)).text()).contains("Hugo Lenoir");

        visitors.as(colleague).post(link(id) + "/attribution");
        assertThat(advisor.open(link(id)).text()).contains("Toute l’équipe de votre organisme");
    }

    @Test
    void nobodyOfAnotherOrganisationIsGivenAReferral() {
        ReferralId id = refer();

        advisor.post(link(id) + "/attribution", "advisor", people.advisor().id().toString());

        assertThat(advisor.open(link(id)).text()).contains("Toute l’équipe de votre organisme");
        assertThat(visitors.as(people.advisor()).answerTo(link(id)).status()).isEqualTo(404);
    }

    @Test
    void whatSomebodyWhoLeftTookCareOfIsEverybodysAgain() {
        ReferralId id = refer();
        advisor.post(link(id) + "/attribution", "advisor", colleague.id().toString());

        management.disable(colleague.id(), people.coordinator().id());

        assertThat(advisor.open(link(id)).text()).contains("Toute l’équipe de votre organisme");
    }

    @Test
    void aListGoesOnPageByPage() {
        for (int i = 0; i < 23; i++) {
            refer();
        }
        assertThat(advisor.open("/orientations").text()).contains("Nouvelles, à contacter (23)", "Voir les 23");

        Screen first = advisor.open("/orientations/listes/nouvelles");
        assertThat(first.select(".row")).hasSize(20);
        Screen second = first.follow("Suivants");
        assertThat(second.select(".row")).hasSize(3);
        assertThat(second.text()).contains("21 à 23 sur 23 orientations");
        assertThat(advisor.open("/orientations/listes/nouvelles?page=99").text())
                .contains("Aucune nouvelle orientation.");
        assertThat(advisor.answerTo("/orientations/listes/inconnue").status()).isEqualTo(404);
    }

    @Test
    void oneFindsOnesOwnAndNobodyElse() {
        ResidentId mine = made.agreeingResident();
        ReferralId id = made.refer(mine, organisation);
        ResidentId other = made.agreeingResident();
        made.refer(other, people.advisor().organisation());

        assertThat(found(cards.get(mine).name()).select("a[href=" + link(id) + "]"))
                .hasSize(1);
        assertThat(found("06 12 34").select(".row")).hasSize(1);
        assertThat(found(cards.get(other).name()).text()).contains("Rien trouvé");
        assertThat(found("").path()).isEqualTo("/orientations");
        set(id, "file_number = 'AM-77', programme = 'AMELIO'");
        assertThat(found("am-77").select(".row")).hasSize(1);
    }

    private Screen found(String words) {
        return advisor.post("/orientations/recherche", "q", words);
    }

    private ReferralId meetingToday() {
        ReferralId id = refer();
        set(id, "state = 'BOOKED', meeting_at = '%s'".formatted(todayAt(23)));
        return id;
    }

    private ReferralId refer() {
        return made.refer(made.agreeingResident(), organisation);
    }

    private void set(ReferralId id, String what) {
        database.sql("update referral set " + what + " where id = ?")
                .param(id.value())
                .update();
    }

    private static OffsetDateTime todayAt(int hour) {
        return LocalDate.now(Moment.PARIS).atTime(hour, 0).atZone(Moment.PARIS).toOffsetDateTime();
    }

    private static List<String> list(Screen page, String slug) {
        return page.select("section[aria-labelledby=" + slug + "] a").eachAttr("href");
    }

    private static String link(ReferralId id) {
        return "/orientations/" + id;
    }

    private CurrentAccount hire(String name) {
        AccountId id = management.accept(
                management.invite(UUID.randomUUID() + "@brico.example", name, Role.ADVISOR, organisation),
                People.PASSWORD);
        return new CurrentAccount(id, name, Role.ADVISOR, organisation);
    }
}
