package fr.bricoconcierge.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a line that was wrong, of a month that is over, and of the numbers when something fails (F1, F6). */
@PageTest
class LedgerPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    FundAllotment allotment;

    @Autowired
    FundMoves moves;

    @Autowired
    FundReading reading;

    @Autowired
    MonthClosing closing;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    Visitor coordinator;
    AccountId by;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        by = people.coordinator().id();
    }

    @Test
    void aWrongLineStaysAndAnotherMakesItRight() {
        long number = allot("200.00");
        Balance before = reading.balance();
        Screen corrected = correcting(number, "20").submit();

        assertThat(corrected.text())
                .contains("La correction est une nouvelle ligne du registre.", "corrige la ligne n° " + number);
        assertThat(reading.balance().granted().minus(before.granted())).isEqualTo(Money.ofEuros(-180));
        assertThat(line(number)).isEqualTo("ALLOTMENT 200.00");
        assertThat(line(last())).isEqualTo("CORRECTION -180.00");
        assertThat(correcting(number, "20").submit().error("amount"))
                .isEqualTo("C’est déjà le montant de cette ligne.");
        correcting(number, "200").submit();
        assertThat(reading.balance()).isEqualTo(before);
        assertThat(coordinator
                        .answerTo("/fonds/registre/" + last() + "/correction")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionNeverTakesMoreThanIsLeft() {
        long number = allot("10.00");
        database.sql("update fund_envelope set granted = spent + reserved - other + 3")
                .update();

        assertThat(correcting(number, "0").submit().error("amount"))
                .isEqualTo("Il ne reste que 3,00 € dans le fonds d’avance.");
    }

    @Test
    void whatGoesBackToTheTreasuryIsNoLongerThere() {
        allot("50.00");
        Balance before = reading.balance();
        var form = coordinator
                .open("/fonds/retours")
                .form("/fonds/retours")
                .with("amount", "12,50")
                .with("text", "Fin d’année");

        form.submit();
        form.submit();

        assertThat(before.left().minus(reading.balance().left())).isEqualTo(new Money(new BigDecimal("12.50")));
        assertThat(line(last())).isEqualTo("RETURN -12.50");
        assertThat(coordinator
                        .open("/fonds/retours")
                        .form("/fonds/retours")
                        .with("amount", "90000")
                        .with("text", "Tout")
                        .submit()
                        .error("amount"))
                .startsWith("Il ne reste que");
    }

    @Test
    void wrongAmountsOfACorrectionAreNamedAndStay() {
        long number = allot("10.00");
        for (String wrong : List.of("1e9", "-3", "3,999", "")) {
            Screen refused = correcting(number, wrong).submit();
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.error("amount")).as(wrong).isNotEmpty();
            assertThat(refused.form("/fonds/registre/" + number + "/correction").value("amount"))
                    .isEqualTo(wrong);
        }
        assertThat(correcting(number, "1 000,00").submit().text()).contains("La correction est une nouvelle ligne");
    }

    @Test
    void aLineThatIsGivenUpLeavesNoHoleInTheNumbers() {
        long before = allot("1.00");
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    allot("2.00");
                    throw new Refused("Non");
                }))
                .isInstanceOf(Refused.class);

        assertThat(allot("3.00")).isEqualTo(before + 1);
        assertThat(database.sql("select max(number) = count(*) from fund_entry")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aClosedMonthTakesNoLineAndItsOwnAreCorrectedByNewOnes() {
        YearMonth over = YearMonth.from(Moment.dateOf(clock.instant())).minusMonths(1);
        closing.close(over, by);
        closing.close(over, by);

        assertThat(closing.last()).contains(over);
        assertThatThrownBy(() -> closing.close(over.plusMonths(1), by)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> backdate(over))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("closed month");
        assertThat(correcting(allot("5.00"), "6").submit().text()).contains("La correction est une nouvelle ligne");
        Stream.of(
                        "update fund_closed_month set last_number = 0",
                        "delete from fund_closed_month",
                        "truncate fund_closed_month")
                .forEach(sql -> assertThatThrownBy(() -> database.sql(sql).update())
                        .as(sql)
                        .hasMessageContaining("append-only"));
    }

    private void backdate(YearMonth month) {
        database.sql("insert into fund_entry (kind, amount, text, at, by_id) values ('ALLOTMENT', 1, 'Avant', ?, ?)")
                .params(month.atEndOfMonth().atTime(12, 0).atOffset(ZoneOffset.UTC), by.value())
                .update();
    }

    private FilledForm correcting(long number, String amount) {
        String page = "/fonds/registre/" + number + "/correction";
        return coordinator.open(page).form(page).with("amount", amount).with("text", "Faute de frappe");
    }

    private long allot(String euros) {
        allotment.allot(UUID.randomUUID(), new Money(new BigDecimal(euros)), "Essai", by);
        return last();
    }

    private long last() {
        return database.sql("select max(number) from fund_entry")
                .query(Long.class)
                .single();
    }

    private String line(long number) {
        return database.sql("select kind || ' ' || amount from fund_entry where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
