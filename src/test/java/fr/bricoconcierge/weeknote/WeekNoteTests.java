package fr.bricoconcierge.weeknote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A concierge's note of each week (P8). */
@PageTest
class WeekNoteTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    WeekNotes notes;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor concierge;
    private LocalDate monday;

    @BeforeEach
    void hire() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        monday = Moment.dateOf(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Test
    void fridayAsksOnceAndWritingEndsTheTask() {
        notes.ask();
        notes.ask();
        assertThat(open()).isEqualTo(1);
        assertThat(concierge.open("/taches").text()).contains("Écrire la note de la semaine");

        Screen done = write(monday, "Les gens ouvrent plus tard qu’on ne croyait.");

        assertThat(done.text()).contains("La note de la semaine est enregistrée.", "Écrite");
        assertThat(open()).isZero();
        notes.ask();
        assertThat(open()).isZero();
        assertThat(visitors.as(people.coordinator())
                        .open("/apprentissages/retours?source=CONCIERGE")
                        .text())
                .contains("Les gens ouvrent plus tard", account.name());
    }

    @Test
    void aNoteIsWrittenOnAndThereIsOneAWeek() {
        write(monday, "Premier jet");
        String path = "/ma-semaine/" + monday;

        assertThat(concierge.open(path).select("textarea[name=surprised]").text())
                .isEqualTo("Premier jet");
        write(monday, "Version finale");

        assertThat(said()).containsExactly("Version finale");
        assertThat(database.sql("select count(*) from week_note where account_id = ?")
                        .param(account.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itMayBeWrittenLateButNeitherAheadNorLongAfter() {
        write(monday.minusWeeks(3), "En retard");
        assertThat(said()).containsExactly("En retard");

        for (LocalDate other : new LocalDate[] {monday.plusWeeks(1), monday.minusWeeks(8), monday.plusDays(1)}) {
            assertThat(concierge.open("/ma-semaine/" + other).status()).isEqualTo(404);
            assertThat(concierge
                            .post("/ma-semaine/" + other, "tone", "GOOD", "worked", "x")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(concierge.open("/ma-semaine/hier").status()).isEqualTo(404);
    }

    @Test
    void anEmptyNoteIsNoNote() {
        String path = "/ma-semaine/" + monday;
        Screen wrong = concierge.open(path).form(path).submit();
        assertThat(wrong.error("tone")).isEqualTo("Dites comment la semaine s’est passée.");

        Screen silent = concierge.open(path).form(path).with("tone", "GOOD").submit();
        assertThat(silent.error("surprised")).startsWith("Écrivez au moins une phrase");
        assertThat(said()).isEmpty();
    }

    private Screen write(LocalDate week, String words) {
        String path = "/ma-semaine/" + week;
        return concierge
                .open(path)
                .form(path)
                .with("tone", "MIXED")
                .with("surprised", words)
                .submit();
    }

    private java.util.List<String> said() {
        return database.sql("select words from feedback where author_id = ?")
                .param(account.id().value())
                .query(String.class)
                .list();
    }

    private int open() {
        return database.sql("select count(*) from task where kind = 'WEEK_NOTE' and owner_id = ? and done_at is null")
                .param(account.id().value())
                .query(Integer.class)
                .single();
    }
}
