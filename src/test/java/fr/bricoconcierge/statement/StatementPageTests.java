package fr.bricoconcierge.statement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.purchase.NewPurchases;
import fr.bricoconcierge.purchase.OpenFund;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement of a period: what it says, its files, and who took them (F6, Q8). */
@PageTest
class StatementPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    FundReading fund;

    @Autowired
    StatementReading reading;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    NewPurchases newPurchases;
    CurrentAccount buyer;
    LocalDate today;

    @BeforeEach
    void buySomething() {
        coordinator = visitors.as(people.coordinator());
        buyer = people.another(Role.CONCIERGE);
        newPurchases = new NewPurchases(cards, buyer.id());
        today = LocalDate.now(Moment.PARIS);
        OpenFund.open(settings, allotment, people.coordinator().id());
        purchasing.ask(UUID.randomUUID(), newPurchases.ownMoney("7.30"), buyer.id());
    }

    @Test
    void spendingIsToldByMonthKindThemeSectorAndShopAndEachWayAddsUpToTheSame() {
        Statement statement = reading.of(new PeriodForm(today, today));

        for (Statement.Group group : statement.groups()) {
            assertThat(group.rows().stream().map(SpentRow::money).reduce(Money.ZERO, Money::plus))
                    .as(group.dimension().label())
                    .isEqualTo(statement.spent());
        }
        assertThat(statement.spent()).isGreaterThanOrEqualTo(new Money(new BigDecimal("7.30")));
        assertThat(statement.missing()).anyMatch(one -> one.told().contains("7,30"));
    }

    @Test
    void theClosingBalanceIsTheOpeningOneAndAllLinesTogether() {
        Statement statement = reading.of(new PeriodForm(today, today));
        Money sum = new Money(database.sql("select sum(amount) from fund_entry where moves_envelope")
                .query(BigDecimal.class)
                .single());

        assertThat(statement.closing()).isEqualTo(sum);
        assertThat(statement.lines().get(0).balanceMoney())
                .isEqualTo(statement.opening().plus(moved(statement.lines().get(0))));
    }

    @Test
    void thePageShowsFiguresLinesAndReceiptsThatAreMissing() {
        Screen page = coordinator.open("/fonds/releve");

        assertThat(page.text())
                .contains("Par intervention", "Par magasin", "Quincaillerie du Centre", "Hors secteur", "manque (A-");
        assertThat(statements.of(() -> coordinator.open("/fonds/releve"))).hasSizeLessThanOrEqualTo(10);
        assertThat(coordinator.open("/fonds/releve?du=2026-02-01&au=2026-01-01").error("au"))
                .startsWith("Le dernier jour vient après");
        assertThat(coordinator.open("/fonds/releve?du=0001-01-01&au=2026-01-01").error("du"))
                .startsWith("Indiquez une date");
        assertThat(coordinator.open("/fonds/releve?du=hier").error("du")).startsWith("Indiquez une date");
        assertThat(coordinator.open("/fonds/releve?du=2020-01-01&au=2020-01-31").text())
                .contains("Rien n’a été acheté ces jours-là");
    }

    @Test
    void theMonthsThatAreOverAreClosedOneByOneFromThePage() {
        for (int i = 0;
                i < 24
                        && !coordinator
                                .open("/fonds/releve")
                                .select("form[action$=/cloture]")
                                .isEmpty();
                i++) {
            assertThat(coordinator
                            .open("/fonds/releve")
                            .form("/fonds/releve/cloture")
                            .submit()
                            .text())
                    .contains("Le mois est clos.");
        }
        assertThat(coordinator.post("/fonds/releve/cloture").text()).doesNotContain("Le mois est clos.");
        OpenFund.open(settings, allotment, people.coordinator().id());
    }

    @Test
    void theSheetHoldsNumbersWithoutGapsAndNoFormula() throws IOException {
        allotment.allot(
                UUID.randomUUID(),
                Money.ofEuros(1),
                "=HYPERLINK(\"http://brico.example\")",
                people.coordinator().id());

        Screen file = taking("XLSX").submit();

        assertThat(file.header("Content-Disposition")).contains(".xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows)
                    .flatMap(row -> row.stream().toList())
                    .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            assertThat(rows).anyMatch(row -> row.getCellText(3).startsWith("=HYPERLINK"));
            long first = number(rows.get(1));
            for (int i = 1; i < rows.size(); i++) {
                assertThat(number(rows.get(i))).isEqualTo(first + i - 1);
            }
        }
    }

    @Test
    void thePaperSaysTheSameAndWhoTookItIsWrittenDown() throws IOException {
        int before = taken();
        assertThat(taking("PDF").without("reason").submit().error("reason")).isEqualTo("Dites pour quoi faire.");

        Screen file = taking("PDF").submit();

        try (var document = Loader.loadPDF(file.bytes())) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Relevé du fonds d’avance", "7,30 €");
        }
        assertThat(taken()).isEqualTo(before + 1);
        assertThat(coordinator.open("/journal").text()).contains("Relevé du fonds exporté");
    }

    private FilledForm taking(String format) {
        return coordinator
                .open("/fonds/releve")
                .form("/fonds/releve/fichier")
                .with("reason", "TREASURY")
                .with("format", format);
    }

    private int taken() {
        return database.sql("select count(*) from audit_entry where action = 'EXPORTED_FUND'")
                .query(Integer.class)
                .single();
    }

    private static Money moved(StatementLine line) {
        return line.kind().name().matches("TITLE|WRITE_OFF|HANDED_OVER|GIVEN_BACK|REFUND") ? Money.ZERO : line.money();
    }

    private static long number(Row row) {
        return row.getCellAsNumber(0).orElseThrow().longValue();
    }
}
