package fr.bricoconcierge.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class AccountPageTests {

    private static final String PASSWORD = "trois chats gris sur le mur";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    SignInThrottle throttle;

    @Test
    void somebodyInvitedChoosesTheirPasswordOnceAndSignsIn() {
        String email = newEmail();
        String link = invite(email, Role.CONCIERGE);
        Visitor invited = visitors.anonymous();

        Screen tooShort = choose(invited, link, "court");
        assertThat(tooShort.error("password")).startsWith("Choisissez au moins 12 caractères");
        Screen common = choose(invited, link, "motdepasse123456");
        assertThat(common.error("password")).startsWith("Ce mot de passe est trop courant");

        assertThat(choose(invited, link, PASSWORD).text()).contains("Votre mot de passe est enregistré");
        assertThat(invited.open(link).status()).isEqualTo(404);
        assertThat(signIn(invited, email, PASSWORD).redirect()).isEqualTo("/");
        assertThat(invited.answerTo("/").redirect()).isEqualTo("/ma-journee");
    }

    @Test
    void aCoordinatorNeedsALongerPassword() {
        String link = invite(newEmail(), Role.COORDINATOR);

        assertThat(choose(visitors.anonymous(), link, "quatorze signe").error("password"))
                .startsWith("Choisissez au moins 16 caractères");
    }

    @Test
    void anUnknownInvitationIsNotFound() {
        assertThat(visitors.anonymous().open("/invitation/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void aDisabledAccountIsAStrangerAtItsVeryNextRequest() {
        String email = newEmail();
        choose(visitors.anonymous(), invite(email, Role.CONCIERGE), PASSWORD);
        Visitor concierge = visitors.anonymous();
        signIn(concierge, email, PASSWORD);
        assertThat(concierge.open("/stands").status()).isEqualTo(200);

        disable(email);

        assertThat(concierge.answerTo("/stands").redirect()).isEqualTo("/connexion");
        assertThat(signIn(concierge, email, PASSWORD).redirect()).isEqualTo("/connexion?erreur");
    }

    @Test
    void nobodyDisablesTheirOwnAccount() {
        Visitor coordinator = visitors.as(people.coordinator());

        Screen refused = coordinator.post("/comptes/" + people.coordinator().id() + "/desactivation");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Vous ne pouvez pas désactiver votre propre compte.");
    }

    @Test
    void everyFailureToSignInLooksTheSame() {
        String email = newEmail();
        choose(visitors.anonymous(), invite(email, Role.CONCIERGE), PASSWORD);

        Screen wrong = signIn(visitors.anonymous(), email, "un autre mot de passe");
        Screen unknown = signIn(visitors.anonymous(), newEmail(), PASSWORD);

        assertThat(wrong.redirect()).isEqualTo("/connexion?erreur").isEqualTo(unknown.redirect());
    }

    @Test
    void anAddressThatNoKeyboardWritesIsOneMoreWrongOne() {
        assertThat(signIn(visitors.anonymous(), "nul\u0000@brico.example", PASSWORD)
                        .redirect())
                .isEqualTo("/connexion?erreur");
    }

    @Test
    void guessingIsSlowedEvenForTheRightPasswordAndForThatAccountAlone() {
        String guessed = newEmail();
        choose(visitors.anonymous(), invite(guessed, Role.CONCIERGE), PASSWORD);
        String other = newEmail();
        choose(visitors.anonymous(), invite(other, Role.CONCIERGE), PASSWORD);
        for (int i = 0; i < SignInThrottle.FREE_TRIES + 5; i++) {
            recordFailure(guessed);
        }

        assertThat(signIn(visitors.anonymous(), guessed, PASSWORD).redirect()).isEqualTo("/connexion?erreur");
        assertThat(signIn(visitors.anonymous(), other, PASSWORD).redirect()).isEqualTo("/");
    }

    @Test
    void passwordsAreHashedWithArgon2AsStronglyAsAsked() {
        String email = newEmail();
        choose(visitors.anonymous(), invite(email, Role.CONCIERGE), PASSWORD);

        String hash = database.sql("select password_hash from account where email = ?")
                .param(email)
                .query(String.class)
                .single();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void wrongInvitationsAreExplainedBesideTheirFields() {
        Screen page = visitors.as(people.coordinator())
                .open("/comptes")
                .form("/comptes")
                .with("name", "Zoé")
                .with("email", "zoé arobase")
                .with("role", Role.ADVISOR)
                .submit();
        assertThat(page.error("email")).isEqualTo("Cette adresse de courriel n’est pas complète.");
        assertThat(page.form("/comptes").value("name")).isEqualTo("Zoé");

        Screen advisor = page.form("/comptes")
                .with("email", newEmail())
                .with("role", Role.ADVISOR)
                .submit();
        assertThat(advisor.error("organisation")).isEqualTo("Indiquez l’organisme de cette personne.");
    }

    @Test
    void oneAddressHasOneAccount() {
        String email = newEmail();
        invite(email, Role.CONCIERGE);

        Screen again = inviteForm(email.toUpperCase(Locale.ROOT), Role.CONCIERGE);

        assertThat(again.error("email")).isEqualTo("Un compte existe déjà pour cette adresse.");
    }

    @Test
    void thePageOfAccountsCostsFewStatements() {
        Visitor coordinator = visitors.as(people.coordinator());

        assertThat(statements.of(() -> coordinator.open("/comptes"))).hasSizeLessThanOrEqualTo(4);
    }

    private String invite(String email, Role role) {
        String link = inviteForm(email, role).texts(".notice .code").get(0);
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private Screen inviteForm(String email, Role role) {
        return visitors.as(people.coordinator())
                .open("/comptes")
                .form("/comptes")
                .with("name", "Zoé Maréchal")
                .with("email", email)
                .with("role", role)
                .submit();
    }

    private static Screen choose(Visitor invited, String link, String password) {
        return invited.post(link, "password", password);
    }

    private static Screen signIn(Visitor visitor, String email, String password) {
        return visitor.postWithoutFollowing("/connexion", "username", email, "password", password);
    }

    private void disable(String email) {
        String id = database.sql("select id::text from account where email = ?")
                .param(email)
                .query(String.class)
                .single();
        visitors.as(people.coordinator()).post("/comptes/" + id + "/desactivation");
    }

    /** As a guesser elsewhere would leave it: the address of the tests itself stays free. */
    private void recordFailure(String email) {
        throttle.failed(email, "203.0.113." + email.length());
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@brico.example";
    }
}
