package fr.bricoconcierge.statement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.purchase.NewPurchases;
import fr.bricoconcierge.purchase.OpenFund;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds up a column of the statement comes to the balance: what the envelope does not feel stands beside it (F6). */
@PageTest
class StatementSumsTests {

    private static final int INSIDE = 6;
    private static final int BALANCE = 7;
    private static final int BESIDE = 8;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    BigDecimal opening;

    @BeforeEach
    void cashIsHandedOverBetweenWhatMovesTheEnvelope() {
        coordinator = visitors.as(people.coordinator());
        CurrentAccount buyer = people.another(Role.CONCIERGE);
        OpenFund.open(settings, allotment, people.coordinator().id());
        coordinator
                .open("/fonds/caisses")
                .form("/fonds/caisses")
                .with("way", "OUT")
                .with("holder", buyer.id())
                .with("amount", "5,00")
                .submit();
        purchasing.ask(UUID.randomUUID(), new NewPurchases(cards, buyer.id()).ownMoney("7.30"), buyer.id());
        opening = sum(
                "moves_envelope and at < date_trunc('day', now() at time zone 'Europe/Paris') at time zone 'Europe/Paris'");
        assertThat(database.sql("select max(number) from fund_entry where not moves_envelope")
                        .query(Long.class)
                        .optional())
                .isPresent();
    }

    @Test
    void theColumnOfTheSheetAddsUpToTheBalance() throws IOException {
        Screen file = taking("XLSX");

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            List<Row> lines = workbook.getFirstSheet().read();
            assertThat(lines.get(0).getCellText(INSIDE)).isEqualTo("Enveloppe");
            BigDecimal balance = opening;
            for (Row line : lines.subList(1, lines.size())) {
                assertThat(line.getCellText(INSIDE).isEmpty())
                        .isNotEqualTo(line.getCellText(BESIDE).isEmpty());
                if (!line.getCellText(INSIDE).isEmpty()) {
                    balance = balance.add(line.getCellAsNumber(INSIDE).orElseThrow());
                    assertThat(line.getCellAsNumber(BALANCE).orElseThrow()).isEqualByComparingTo(balance);
                }
            }
            assertThat(balance).isEqualByComparingTo(sum("moves_envelope"));
            assertThat(lines).anyMatch(line -> !line.getCellText(BESIDE).isEmpty());
            List<Row> sums = workbook.getSheet(1).orElseThrow().read();
            assertThat(sums.get(2).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(balance);
        }
    }

    @Test
    void theColumnOfThePageAddsUpToTheBalance() {
        LocalDate today = LocalDate.now(Moment.PARIS);
        Screen page = coordinator.open("/fonds/releve?du=" + today + "&au=" + today);

        Money added = page.select("td[data-label=Enveloppe]").eachText().stream()
                .filter(text -> !text.isEmpty())
                .map(StatementSumsTests::money)
                .reduce(new Money(opening), Money::plus);

        assertThat(added).isEqualTo(new Money(sum("moves_envelope")));
        String handed = "tr:has(td:containsOwn(Espèces remises)) ";
        assertThat(page.texts(handed + "td[data-label=Hors enveloppe]"))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(page.texts(handed + "td[data-label=Enveloppe]")).containsOnly("");
        assertThat(page.text()).contains("La colonne « Enveloppe » mène de");
    }

    @Test
    void thePaperHasTheSameColumns() throws IOException {
        try (var document = Loader.loadPDF(taking("PDF").bytes())) {
            String said = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
            assertThat(said)
                    .containsPattern("Enveloppe Solde Hors enveloppe")
                    .contains("à " + new Money(sum("moves_envelope")).toString().replaceAll("[\u00a0\u202f]", " "));
        }
    }

    @Test
    void theRegisterIsReadPageByPage() {
        for (int i = 0; i < 31; i++) {
            allotment.allot(
                    UUID.randomUUID(),
                    Money.ofEuros(1),
                    "Dotation",
                    people.coordinator().id());
        }
        Screen first = coordinator.open("/fonds");
        int total = database.sql("select count(*) from fund_entry")
                .query(Integer.class)
                .single();

        assertThat(first.text()).contains("1 à 30 sur " + total + " lignes", "Registre (" + total + ")");
        Screen second =
                coordinator.open(first.select(".pager a[rel=next]").attr("href").replaceFirst("#.*", ""));
        assertThat(second.texts("[aria-label='Registre du fonds'] tbody th"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.texts("[aria-label='Registre du fonds'] tbody th"));
        assertThat(coordinator.open("/fonds?page=9999").text()).contains("sur " + total + " lignes");
        assertThat(coordinator.open("/fonds?page=-3").text()).contains("1 à 30 sur " + total);
    }

    private Screen taking(String format) {
        return coordinator
                .open("/fonds/releve")
                .form("/fonds/releve/fichier")
                .with("du", LocalDate.now(Moment.PARIS))
                .with("au", LocalDate.now(Moment.PARIS))
                .with("reason", "TREASURY")
                .with("format", format)
                .submit();
    }

    private BigDecimal sum(String which) {
        return database.sql("select coalesce(sum(amount), 0) from fund_entry where " + which)
                .query(BigDecimal.class)
                .single();
    }

    private static Money money(String shown) {
        String digits = Pattern.compile("[^0-9,−]").matcher(shown).replaceAll("");
        return new Money(new BigDecimal(digits.replace(',', '.').replace('−', '-')));
    }
}
