package fr.bricoconcierge.partnerlink;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.referral.Assigning;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Sha256;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.PostOffice;
import fr.bricoconcierge.testing.Visitors;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations are told of referrals, and no letter tells anything of anybody (R7). */
@PageTest
@Import({Partner.class, PostRound.class})
class ReferralLetterTests {

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Assigning assigning;

    @Autowired
    JdbcClient database;

    @Test
    void anAdvisorIsToldWithALinkToSignInAndNothingElse() throws Exception {
        String mailbox = people.emailOf(people.advisor());
        int before = partner.lettersTo(mailbox).size();

        ReferralId id = partner.refer(people.advisor().organisation());

        List<MimeMessage> letters = partner.lettersTo(mailbox);
        assertThat(letters).hasSize(before + 1);
        MimeMessage letter = letters.get(before);
        assertThat(letter.getSubject()).isEqualTo("Une orientation vous est confiée");
        assertThat(PostOffice.part(letter, "text/plain"))
                .contains("https://brico.example/orientations/" + id)
                .doesNotContain("/reponse/");
        assertTellsNothing(letter, id);
        assertThat(partner.lettersTo(people.emailOf(people.strangerAdvisor()))).isEmpty();
    }

    @Test
    void whoeverIsGivenAReferralByAColleagueIsTold() {
        CurrentAccount colleague = people.another(Role.ADVISOR);
        ReferralId id = partner.refer(people.advisor().organisation());
        String mailbox = people.emailOf(colleague);
        int before = partner.lettersTo(mailbox).size();

        assigning.assign(id, colleague.id(), people.advisor());
        assigning.assign(id, people.advisor().id(), people.advisor());

        assertThat(partner.lettersTo(mailbox)).hasSize(before + 1);
        int own = partner.lettersTo(people.emailOf(people.advisor())).size();
        assigning.assign(id, people.advisor().id(), people.advisor());
        assertThat(partner.lettersTo(people.emailOf(people.advisor()))).hasSize(own);
    }

    @Test
    void anOrganisationWithoutAnAccountGetsALinkOfItsOwn() throws Exception {
        OrganisationId organisation = partner.organisation();
        String mailbox = partner.reachable(organisation);

        ReferralId id = partner.refer(organisation);

        List<MimeMessage> letters = partner.lettersTo(mailbox);
        assertThat(letters).hasSize(1);
        assertTellsNothing(letters.get(0), id);
        String token = partner.link(mailbox).substring("/reponse/".length());
        assertThat(database.sql("select token_hash from answer_link where referral_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly(Sha256.hex(token));
        assertThat(database.sql("select link from message where cause_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsOnlyNulls();
    }

    @Test
    void theTeamSeesWhoWasToldAndThatSomebodyIsNot() {
        OrganisationId organisation = partner.organisation();
        ReferralId deaf = partner.refer(organisation);
        assertThat(page(deaf)).contains("Personne ne peut être prévenu").doesNotContain("Envoyer un nouveau lien");

        String mailbox = partner.reachable(organisation);
        ReferralId told = partner.refer(organisation);
        partner.lettersTo(mailbox);
        assertThat(page(told))
                .contains("Prévenu", "un lien de réponse", "pas encore ouvert", "Envoyer un nouveau lien");
        assertThat(visitors.as(people.concierge())
                        .open("/orientations/suivi/" + told)
                        .text())
                .contains("pas encore ouvert")
                .doesNotContain("Envoyer un nouveau lien");
    }

    @Test
    void whatDoesNotArriveIsToldToTheCoordinatorAndKeepsNoLink() {
        OrganisationId organisation = partner.organisation();
        database.sql("insert into partner_address values (?, 'à côté', now(), ?)")
                .params(organisation.value(), people.coordinator().id().value())
                .update();
        ReferralId id = partner.refer(organisation);
        partner.lettersTo("à côté");

        assertThat(database.sql("select state, link from message where cause_id = ?")
                        .param(id.value())
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("state", "FAILED").containsEntry("link", null));
        assertThat(visitors.as(people.coordinator())
                        .open("/taches?quoi=MESSAGE_FAILED")
                        .select("a[href]")
                        .eachAttr("href"))
                .isNotEmpty();
        assertThat(database.sql(
                                "select count(*) from task where kind = 'MESSAGE_FAILED' and cause_id = ? and owner_id is null")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String page(ReferralId id) {
        return visitors.as(people.coordinator())
                .open("/orientations/suivi/" + id)
                .text();
    }

    /** Nothing of the household in any part of the letter, in its raw form either. */
    private void assertTellsNothing(MimeMessage letter, ReferralId id) throws Exception {
        var raw = new ByteArrayOutputStream();
        letter.writeTo(raw);
        String all = raw.toString(StandardCharsets.UTF_8)
                + letter.getSubject()
                + PostOffice.part(letter, "text/plain")
                + PostOffice.part(letter, "text/html");
        Map<String, Object> known = database.sql("""
                        select p.first_name, p.last_name, p.phone, right(p.phone, 8) as digits, p.email, r.wishes,
                               r.resident_id, r.household_id
                        from referral r join resident p on p.id = r.resident_id where r.id = ?
                        """).param(id.value()).query().singleRow();
        assertThat(known.values()).doesNotContainNull();
        known.values().forEach(marker -> assertThat(all).doesNotContainIgnoringCase(marker.toString()));
        assertThat(all).doesNotContainIgnoringCase("06 12 34 56 78");
    }
}
