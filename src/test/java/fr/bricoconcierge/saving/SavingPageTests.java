package fr.bricoconcierge.saving;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Visits.class)
class SavingPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    CurrentAccount account;
    Visitor concierge;
    Screen part;
    UUID household;
    UUID item;

    @BeforeEach
    void begin() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
        household = database.sql("select household_id from intervention where id = ?")
                .param(visit())
                .query(UUID.class)
                .single();
        item = UUID.randomUUID();
        database.sql(
                        "insert into kit_item (id, name, kind, unit, saving_kwh, saving_m3, saving_euros, source, threshold,"
                                + " version) values (?, ?, 'EQUIPMENT', 'pièce', 35.5, 2, 7.25, 'Source d’essai', 0, 0)")
                .params(item, "Essai " + item)
                .update();
    }

    @Test
    void theTotalOfAHomeIsWhatStayedThereAndSaysThatItIsAnEstimate() {
        UUID stays = install(3, "2026-03-10T10:00:00Z", null);
        UUID leaves = install(2, "2026-03-11T10:00:00Z", null);
        install(-2, "2026-04-01T10:00:00Z", leaves);

        Screen page = counter("");

        assertThat(page.texts(".stat"))
                .anyMatch(stat -> stat.contains("Énergie, estimation par an") && stat.contains("107 kWh"))
                .anyMatch(stat -> stat.contains("Eau, estimation par an") && stat.contains("6 m³"))
                .anyMatch(stat -> stat.contains("Argent, estimation par an") && stat.contains("21,75 €"));
        assertThat(page.text()).contains("Ce sont des estimations.", "Essai " + item, "Source d’essai");
        assertThat(stays).isNotEqualTo(leaves);
        assertThat(concierge.open(Visits.visitOf(part)).select("a[href*=foyer]"))
                .hasSize(1);
    }

    @Test
    void aPieceCountsOnTheDayItWasPutIn() {
        UUID leaves = install(2, "2026-03-10T23:30:00Z", null); // the 11th in Paris
        install(1, "2026-05-01T10:00:00Z", null);

        assertThat(pieces("&du=2026-03-11&au=2026-03-11")).isEqualTo("2");
        assertThat(pieces("&au=2026-03-10")).isEqualTo("0");
        install(-2, "2026-05-02T10:00:00Z", leaves);
        assertThat(pieces("&du=2026-03-11&au=2026-03-11")).isEqualTo("0");
        assertThat(pieces("&du=2026-04-01")).isEqualTo("1");
    }

    @Test
    void aVisitGivenUpCountsForNothing() {
        install(2, "2026-03-10T10:00:00Z", null);
        database.sql("update intervention_part set withdrawn_at = now() where id = ?")
                .param(partId())
                .update();

        assertThat(pieces("")).isEqualTo("0");
    }

    @Test
    void wrongFiltersAreSaidAndNothingFails() {
        assertThat(counter("&du=2026-05-02&au=2026-05-01").text()).contains("Le dernier jour vient avant le premier");
        for (String wrong : new String[] {"&du=hier", "&secteur=x", "&du=999999999-01-01", "&au=", "&secteur="}) {
            assertThat(counter(wrong).status()).as(wrong).isLessThan(500);
        }
    }

    @Test
    void eachTotalIsOneStatement() {
        assertThat(statements.of(() -> counter(""))).hasSizeLessThanOrEqualTo(8);
    }

    private String pieces(String more) {
        return counter(more).texts(".stat").stream()
                .filter(stat -> stat.contains("en place"))
                .map(stat ->
                        stat.replaceAll("\\D+(\\d+) ?foyers?.*|\\D", " $1 ").strip())
                .map(numbers -> numbers.split("\\s+")[0])
                .findFirst()
                .orElseThrow();
    }

    private Screen counter(String more) {
        return concierge.open("/eco-compteur?foyer=" + household + more);
    }

    private UUID install(int quantity, String at, @Nullable UUID takesOff) {
        UUID id = UUID.randomUUID();
        database.sql("insert into installed_item (id, intervention_id, part_id, item_id, quantity, room, installed_at,"
                        + " by_id, takes_off_id) values (:id, :visit, :part, :item, :quantity, 'KITCHEN', :at::timestamptz,"
                        + " :by, :off)")
                .param("id", id)
                .param("visit", visit())
                .param("part", partId())
                .param("item", item)
                .param("quantity", quantity)
                .param("at", at)
                .param("by", account.id().value())
                .param("off", takesOff)
                .update();
        return id;
    }

    private UUID visit() {
        return Visits.idOf(Visits.visitOf(part));
    }

    private UUID partId() {
        return UUID.fromString(Visits.path(part).replaceFirst(".*/", ""));
    }
}
