package fr.bricoconcierge.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
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

/** A first look from somebody's card: what it says, and what is kept of it. */
@PageTest
class FirstLookPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Consents consents;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

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
    void itSaysWhichProgrammeToSpeakOfWithTheYearAndTheSource() {
        Screen found =
                answered(made.agreeingResident()).with("look.income", "17 363").submit();
        assertThat(found.text())
                .contains("AMELIO+ probable", "Tranche : très modeste", "Plafonds 2026", "service-public F1328")
                .contains("C’est une orientation, pas une décision");
        Screen higher =
                answered(made.agreeingResident()).with("look.bracket", "HIGHER").submit();
        assertThat(higher.texts(".look-found .badge")).containsExactly("Conseil AMELIO");
        Screen unsaid = answered(made.agreeingResident()).submit();
        assertThat(unsaid.texts(".look-found .badge")).containsExactly("À vérifier avec le conseiller");
    }

    @Test
    void aPageThatIsNotCompleteIsShownAgainWhole() {
        Screen refused = concierge.post("/habitants/" + made.agreeingResident() + "/premier-regard");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).contains("Cette page n’est plus complète.", "Voir ce que cela donne");
    }

    @Test
    void anAmountGoesBeforeABracketAndIsNeverShownAgain() {
        Screen found = answered(made.agreeingResident())
                .with("look.income", "39149")
                .with("look.people", "3")
                .with("look.bracket", "VERY_MODEST")
                .submit();
        assertThat(found.texts(".look-found .badge")).containsExactly("Conseil AMELIO");
        assertThat(found.select("[name='look.income']").attr("value")).isEmpty();
        assertThat(found.select("[name='look.bracket'][checked]").attr("value")).isEqualTo("INTERMEDIATE");
        assertThat(found.select("[name='look.income']").attr("autocomplete")).isEqualTo("off");
        assertThat(found.header("Cache-Control")).contains("no-store");
    }

    @Test
    void withoutAgreementNothingIsKept() {
        ResidentId resident = made.agreeingResident();
        answered(resident).with("look.bracket", "MODEST").submit();
        assertThat(kept(resident)).isZero();
    }

    @Test
    void withAgreementTheBracketIsOnTheCardOnceAndMayBeWiped() {
        ResidentId resident = made.agreeingResident();
        FilledForm form = answered(resident).with("look.income", "22000").with("look.keep", "true");
        assertThat(form.submit().text())
                .contains("C’est noté sur la fiche", "Modeste (plafonds 2026, 1 personne)", account.name());
        form.submit();
        assertThat(kept(resident)).isEqualTo(1);
        String page = page(resident);
        Screen wiped = concierge.open(page).form(page + "/effacement").submit();
        assertThat(wiped.text()).contains("C’est effacé de la fiche.").doesNotContain("Noté sur la fiche");
        assertThat(kept(resident)).isZero();
    }

    @Test
    void withoutAKeptCardNothingIsNoted() {
        ResidentId resident = made.resident();
        Screen refused = answered(resident)
                .with("look.bracket", "MODEST")
                .with("look.keep", "true")
                .submit();
        assertThat(refused.error("look.keep"))
                .isEqualTo("Sans l’accord de la personne pour garder sa fiche, rien n’est noté.");
        assertThat(kept(resident)).isZero();
    }

    @Test
    void anAmountNeedsTheNumberOfPeopleAndMustBeOne() {
        ResidentId resident = made.agreeingResident();
        assertThat(answered(resident)
                        .with("look.people", "")
                        .with("look.income", "20000")
                        .submit()
                        .error("look.people"))
                .isEqualTo("Dites combien de personnes vivent là : les plafonds en dépendent.");
        Screen wrong =
                answered(resident).with("look.income", "48217391 environ").submit();
        assertThat(wrong.error("look.income")).isEqualTo("Écrivez un montant en euros, sans autre signe.");
    }

    @Test
    void itVanishesWithTheCard() {
        ResidentId resident = made.agreeingResident();
        answered(resident)
                .with("look.bracket", "MODEST")
                .with("look.keep", "true")
                .submit();
        consents.withdraw(resident, ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, account.id(), clock.instant());
        cards.forgetUnlessKept(resident);
        assertThat(kept(resident)).isZero();
    }

    private FilledForm answered(ResidentId resident) {
        return concierge
                .open(page(resident))
                .form(page(resident))
                .with("look.occupancy", "OWNER_OCCUPIER")
                .with("look.oldBuilding", "YES")
                .with("look.mainHome", "YES")
                .with("look.people", "1");
    }

    private int kept(ResidentId resident) {
        return database.sql("select count(*) from first_look where resident_id = ?")
                .param(resident.value())
                .query(Integer.class)
                .single();
    }

    private static String page(ResidentId resident) {
        return "/habitants/" + resident + "/premier-regard";
    }
}
