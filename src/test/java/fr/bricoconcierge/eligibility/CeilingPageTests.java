package fr.bricoconcierge.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ceilings of each year: those the application brings, and what a coordinator makes of them. */
@PageTest
class CeilingPageTests {

    private static final String PAGE = "/pilote/plafonds";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    CeilingReading reading;

    @Autowired
    JdbcClient database;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.another(Role.COORDINATOR));
    }

    @Test
    void theCeilingsBroughtAlongAreThoseOfTheFile() throws IOException {
        List<String> rows = new ClassPathResource("eligibility/plafonds-anah.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .sorted()
                .toList();
        assertThat(rows).hasSize(18);
        assertThat(database.sql("""
                        select s.year || ';' || case l.people when 0 then 'par personne en plus' else l.people::text end || ';'
                               || l.very_modest || ';' || l.modest || ';' || l.intermediate || ';' || s.source
                        from ceiling_scale s join ceiling_line l on l.scale_id = s.id where s.set_by is null
                        """).query(String.class).list()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void aYearCountsFromItsDayUntilTheNext() {
        assertThat(reading.on(LocalDate.of(2025, 12, 31)).year()).isEqualTo(2025);
        assertThat(reading.on(LocalDate.of(2026, 1, 1)).year()).isEqualTo(2026);
        assertThat(reading.on(LocalDate.of(2020, 5, 5)).year()).isEqualTo(2024);
    }

    @Test
    void aYearIsAddedWithWhoAndWhenAndCountsFromItsDay() {
        int year = freeYear();
        Screen saved = newYear(year).with("lines[0].veryModest", "18 000").submit();
        assertThat(saved.path()).isEqualTo(PAGE);
        assertThat(saved.texts(".row")).anyMatch(row -> row.contains("Plafonds " + year) && row.contains("Notés par"));
        assertThat(reading.on(LocalDate.of(year, 6, 1)).of(1).veryModest()).isEqualTo(18_000);
        assertThat(reading.on(LocalDate.of(year, 2, 28)).year()).isNotEqualTo(year);
        assertThat(count(
                        "select count(*) from audit_entry where action = 'CHANGED_CEILINGS' and reason = ?",
                        "Plafonds " + year))
                .isEqualTo(1);
        assertThat(newYear(year).submit().error("year"))
                .isEqualTo("Cette année a déjà ses plafonds. Changez-les sur sa page.");
    }

    @Test
    void aCorrectionKeepsWhatStoodBefore() {
        int year = freeYear();
        newYear(year).submit();
        String page = PAGE + "/" + year;
        coordinator
                .open(page)
                .form(page)
                .with("lines[5].modest", "6700")
                .with("source", "rectificatif")
                .submit();
        assertThat(reading.ofYear(year).of(7).modest()).isEqualTo(52_348 + 2 * 6_700);
        assertThat(coordinator.open(page).texts("section .row"))
                .hasSize(2)
                .first()
                .asString()
                .contains("rectificatif");
        assertThat(count("select count(*) from ceiling_scale where year = ?", year))
                .isEqualTo(2);
    }

    @Test
    void ceilingsThatDoNotGrowOrAreNoAmountsAreRefused() {
        int year = freeYear();
        Screen refused = newYear(year).with("lines[1].modest", "20000").submit();
        assertThat(refused.error("lines1.modest"))
                .isEqualTo("2 personnes : chaque plafond doit être plus haut que celui qui est à sa gauche.");
        Screen wrong = newYear(year)
                .with("lines[0].modest", "beaucoup")
                .with("lines[2].intermediate", "12,50")
                .with("source", "")
                .submit();
        assertThat(wrong.errors()).hasSize(3);
        assertThat(count("select count(*) from ceiling_scale where year = ?", year))
                .isZero();
    }

    @Test
    void theSameFormSentTwiceAddsOneYear() {
        int year = freeYear();
        FilledForm form = newYear(year);
        form.submit();
        assertThat(form.submit().path()).isEqualTo(PAGE);
        assertThat(count("select count(*) from ceiling_scale where year = ?", year))
                .isEqualTo(1);
    }

    @Test
    void aLineOfNoSizeIsOfNoPageAndALineThatIsMissingIsAskedFor() {
        assertThat(coordinator
                        .post(PAGE + "/2026", "lines[5000].veryModest", "1")
                        .status())
                .isEqualTo(404);
        Screen half = coordinator.post(
                PAGE + "/2026", "year", "2026", "lines[0].modest", "12", "lines[4].modest", "13", "source", "essai");
        assertThat(half.status()).isEqualTo(200);
        assertThat(half.error("lines5.intermediate")).isEqualTo("Indiquez le plafond.");
        Screen unread = coordinator.post(PAGE + "/2026", "year", "x", "lines[4].modest", "beaucoup");
        assertThat(unread.error("lines4.modest")).isNotBlank();
        assertThat(unread.text()).contains("Enregistrer ces plafonds");
    }

    private FilledForm newYear(int year) {
        return coordinator
                .open(PAGE + "/nouvelle-annee")
                .form(PAGE + "/nouvelle-annee")
                .with("year", year)
                .with("appliesFrom", year + "-03-01")
                .with("source", "essai")
                .with("lines[0].veryModest", "17363")
                .with("lines[0].modest", "22259")
                .with("lines[0].intermediate", "31185")
                .with("lines[4].modest", "52348")
                .with("lines[5].modest", "6598");
    }

    /** Far ahead, so that today's ceilings stay those of today. */
    private int freeYear() {
        int year;
        do {
            year = ThreadLocalRandom.current().nextInt(2040, 2100);
        } while (count("select count(*) from ceiling_scale where year = ?", year) > 0);
        return year;
    }

    private int count(String sql, Object value) {
        return database.sql(sql).param(value).query(Integer.class).single();
    }
}
