package fr.bricoconcierge.cash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cash goes to whoever buys and comes back, is counted, and a difference is explained, validated and entered (F1, F5). */
@PageTest
class CashPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    FundAllotment allotment;

    @Autowired
    FundReading fund;

    @Autowired
    CashReading cash;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    CurrentAccount carrier;
    Visitor concierge;

    @BeforeEach
    void thereIsMoney() {
        coordinator = visitors.as(people.coordinator());
        carrier = people.another(Role.CONCIERGE);
        concierge = visitors.as(carrier);
        settings.switchOn(PilotOption.ADVANCE_FUND, people.coordinator().id());
        allotment.allot(
                UUID.randomUUID(),
                Money.ofEuros(200),
                "Dotation",
                people.coordinator().id());
    }

    @Test
    void cashHandedOverIsWithItsHolderAndTheEnvelopeDoesNotFeelIt() {
        Money left = fund.balance().left();

        Screen handed = handing("OUT", "20,50").submit();

        assertThat(handed.text()).contains("Les espèces sont remises", "20,50 €");
        assertThat(cash.of(carrier.id()).toString()).contains("20,50");
        assertThat(fund.balance().left()).isEqualTo(left);
        assertThat(concierge.open("/fonds").text()).contains("Dans ma caisse", "20,50 €");
        assertThat(handing("BACK", "30").submit().error("amount")).startsWith("Cette caisse ne compte que 20,50 €");
        assertThat(handing("BACK", "20,50").submit().text()).contains("Les espèces sont rendues");
        assertThat(cash.of(carrier.id())).isEqualTo(Money.ZERO);
        assertThat(handing("OUT", "90000").submit().error("amount")).startsWith("Il n’y a que");
        for (String wrong : List.of("1e9", "-3", "3,999", "0", "")) {
            assertThat(handing("OUT", wrong).submit().error("amount")).as(wrong).isNotEmpty();
        }
        assertThat(handing("OUT", "1").without("holder").submit().error("holder"))
                .isEqualTo("Choisissez la personne.");
    }

    @Test
    void aDifferenceIsShownExplainedValidatedAndEntered() {
        handing("OUT", "20").submit();
        Money left = fund.balance().left();

        Screen unexplained =
                counting().with("pieces", "1 × 10, 3 x 2, 4 × 0,50").submit();
        assertThat(unexplained.error("explanation"))
                .isEqualTo("Il manque 2,00 € : le registre compte 20,00 €. Dites ce que vous en savez.");
        assertThat(unexplained.form("/fonds/comptages/nouveau").value("pieces")).isEqualTo("1 × 10, 3 x 2, 4 × 0,50");
        Screen counted = unexplained
                .form("/fonds/comptages/nouveau")
                .with("explanation", "Une pièce tombée")
                .submit();
        assertThat(counted.text()).contains("Écart à valider", "−2,00 €");
        assertThat(fund.balance().left()).as("not before it is validated").isEqualTo(left);

        Screen page = coordinator.open(counted.path());
        String answer = counted.path() + "/reponse";
        assertThat(page.form(answer).with("agreed", false).submit().error("note"))
                .isEqualTo("Dites pourquoi, en une phrase.");
        assertThat(page.form(answer).with("agreed", true).submit().text()).contains("L’écart est validé");

        assertThat(left.minus(fund.balance().left())).isEqualTo(Money.ofEuros(2));
        assertThat(cash.of(carrier.id())).isEqualTo(Money.ofEuros(18));
        assertThat(page.form(answer).with("agreed", true).submit().texts(".notice--danger"))
                .containsExactly("Ce comptage a déjà sa réponse.");
        assertThat(database.sql(
                                "select count(*) from task where kind = 'VALIDATE_CASH_COUNT' and done_at is null and cause_id = ?")
                        .param(UUID.fromString(
                                counted.path().substring(counted.path().lastIndexOf('/') + 1)))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aBoxThatIsRightNeedsNobody() {
        assertThat(counting().with("amount", "0").submit().text()).contains("Juste");
    }

    @Test
    void aBoxRefusedIsCountedAgainAndTheLedgerStays() {
        Money left = fund.balance().left();
        Screen counted = counting()
                .with("amount", "3")
                .with("explanation", "Trouvé dans la sacoche")
                .submit();

        coordinator
                .open(counted.path())
                .form(counted.path() + "/reponse")
                .with("agreed", false)
                .with("note", "À revoir ensemble")
                .submit();

        assertThat(concierge.open(counted.path()).text()).contains("À recompter", "À revoir ensemble");
        assertThat(fund.balance().left()).isEqualTo(left);
        assertThat(visitors.as(people.another(Role.CONCIERGE))
                        .answerTo(counted.path())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeCountedIsNamedBesideItsField() {
        assertThat(counting().with("pieces", "beaucoup").submit().error("pieces"))
                .startsWith("Écrivez combien de chaque");
        assertThat(counting().with("pieces", "2 × 7").submit().error("pieces"))
                .isEqualTo("Aucun billet ni pièce ne vaut 7,00 €.");
        assertThat(counting()
                        .with("pieces", "2 × 5")
                        .with("amount", "12")
                        .submit()
                        .error("amount"))
                .startsWith("Billets et pièces font 10,00 €");
        assertThat(counting().submit().error("amount")).startsWith("Indiquez ce que vous avez compté");
        for (String wrong : List.of("1e9", "-3", "3,999")) {
            assertThat(counting().with("amount", wrong).submit().error("amount"))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void oneRegisseurAtATimeIsNamedAndDeputiesBeside() {
        coordinator
                .open("/fonds/regie")
                .select("form[action$=/fin]")
                .eachAttr("action")
                .forEach(coordinator::post);
        naming("REGISSEUR", "Odile Régis").submit();

        assertThat(naming("REGISSEUR", "Un autre").submit().error("role"))
                .startsWith("Quelqu’un d’autre tient la régie");
        assertThat(naming("DEPUTY", "Marc Second").submit().text()).contains("Mandataire : Marc Second");
        assertThat(naming("DEPUTY", "").submit().error("name")).isEqualTo("Indiquez le nom.");
        assertThat(naming("DEPUTY", "Bientôt")
                        .with("since", tomorrow())
                        .submit()
                        .error("since"))
                .isEqualTo("Cette date vient après aujourd’hui.");
        assertThat(coordinator.open("/fonds").text()).contains("Odile Régis");
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(Moment.PARIS).plusDays(2);
    }

    private FilledForm naming(String role, String name) {
        return coordinator
                .open("/fonds/regie")
                .form("/fonds/regie")
                .with("role", role)
                .with("name", name);
    }

    private FilledForm handing(String way, String amount) {
        return coordinator
                .open("/fonds/caisses")
                .form("/fonds/caisses")
                .with("way", way)
                .with("holder", carrier.id())
                .with("amount", amount);
    }

    private FilledForm counting() {
        return form(concierge);
    }

    private static FilledForm form(Visitor visitor) {
        return visitor.open("/fonds/comptages/nouveau").form("/fonds/comptages/nouveau");
    }
}
