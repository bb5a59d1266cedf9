package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no keyboard writes and no calendar holds is no failure of the server, and costs nobody what they typed. */
@PageTest
class WrongInputTests {

    private static final String NO_SUCH_DAY = "Indiquez une date qui existe, par exemple 03/03/2026.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        concierge = visitors.as(people.concierge());
    }

    @Test
    void charactersThatNoKeyboardWritesAreLeftOut() {
        String name = "Marché " + UUID.randomUUID();
        Screen page = market(name + "\u0000\u0007\u202e", "12:00");

        assertThat(page.errors()).isEmpty();
        assertThat(page.text()).contains(name);
        assertThat(database.sql("select count(*) from market where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAddressWithoutADotInItsDomainReachesNobody() {
        for (String path : List.of("/habitants/nouveau", "/carnet-adresses/nouvelle")) {
            Visitor visitor = path.startsWith("/habitants") ? concierge : coordinator;
            FilledForm form = visitor.open(path).form(path);

            for (String wrong : List.of("zed@x", "zed", "zed@x.", "@x.fr")) {
                assertThat(form.with("email", wrong).submit().error("email"))
                        .as(wrong)
                        .isNotEmpty();
            }
            for (String right : List.of("", "zed@x.fr", "m.el-khattabi+amelio@mairie.lille.fr")) {
                assertThat(form.with("email", right).submit().error("email"))
                        .as(right)
                        .isEmpty();
            }
        }
    }

    @Test
    void aFormThatLostItsHiddenPartSaysWhatToDo() {
        String sentence = "Cette page n’est plus complète. Rechargez-la, puis recommencez.";
        FilledForm form = concierge.open("/taches/nouvelle").form("/taches");

        assertThat(form.with("command", "").submit().errors()).contains(sentence);
        assertThat(form.with("command", "abc").submit().errors()).contains(sentence);
    }

    @Test
    void aFieldSentTwiceCountsOnce() {
        String name = "Marché " + UUID.randomUUID();
        Screen page = coordinator
                .open("/marches/nouveau")
                .form("/marches/nouveau")
                .with("name", name, name)
                .with("place", "Place du Jour", "Ailleurs")
                .with("commune", "Lille")
                .with("weekday", "TUESDAY")
                .with("startsAt", "07:00", "08:00")
                .with("endsAt", "12:00")
                .submit();

        assertThat(page.errors()).isEmpty();
        assertThat(database.sql("select place || ' ' || to_char(starts_at, 'HH24:MI') from market where name = ?")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsExactly("Place du Jour 07:00");
    }

    @Test
    void anAmountSentTwiceIsNotOneWithCents() {
        Screen page = coordinator
                .open("/stock/articles/nouveau")
                .form("/stock/articles")
                .with("name", "")
                .with("cost", "3", "4")
                .submit();

        assertThat(page.form("/stock/articles").value("cost")).isEqualTo("3");
    }

    @Test
    void hoursAreReadToTheMinute() {
        assertThat(market("Marché du soir " + UUID.randomUUID(), "23:59:59.999999999")
                        .errors())
                .isEmpty();
    }

    @Test
    void aDayThatNoAgendaReachesIsSaidBesideItsField() {
        for (String day : new String[] {"+999999999-12-31", "-999999999-01-01", "0001-01-01", "2026-02-31"}) {
            Screen page = concierge
                    .open("/taches/nouvelle")
                    .form("/taches")
                    .with("title", "Appeler le bailleur")
                    .with("dueOn", day)
                    .submit();
            assertThat(page.error("dueOn")).isEqualTo(NO_SUCH_DAY);
            assertThat(page.form("/taches").value("title")).isEqualTo("Appeler le bailleur");
        }
    }

    @Test
    void anAmountInWordsKeepsWhatWasTypedAboutAnArticle() {
        Screen page = coordinator
                .open("/stock/articles/nouveau")
                .form("/stock/articles")
                .with("name", "Mousseur")
                .with("cost", "douze euros")
                .submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.error("cost")).isEqualTo("Indiquez un montant, par exemple 12,50.");
        assertThat(page.form("/stock/articles").value("name")).isEqualTo("Mousseur");
        assertThat(page.form("/stock/articles").value("cost")).isEqualTo("douze euros");
    }

    @Test
    void anUnknownKindKeepsWhatWasTypedAboutAnAddress() {
        Screen page = coordinator
                .open("/carnet-adresses/nouvelle")
                .form("/carnet-adresses/nouvelle")
                .with("name", "Médiation de quartier")
                .with("kind", "abc")
                .submit();

        assertThat(page.error("kind")).isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
        assertThat(page.form("/carnet-adresses/nouvelle").value("name")).isEqualTo("Médiation de quartier");
    }

    @Test
    void aStandIsHeldBySomebodyOfTheTeam() {
        market("Marché du matin " + UUID.randomUUID(), "12:00");
        UUID market =
                database.sql("select id from market limit 1").query(UUID.class).single();
        for (Object nobody : new Object[] {UUID.randomUUID(), people.advisor().id()}) {
            Screen page = coordinator
                    .open("/stands/nouveau")
                    .form("/stands")
                    .with("market", market)
                    .with("heldOn", LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.TUESDAY)))
                    .with("first", nobody)
                    .submit();
            assertThat(page.error("first")).isEqualTo("Choisissez quelqu’un de la liste.");
        }
    }

    @Test
    void aVisitAndAnAppointmentNeedSomebody() {
        assertThat(concierge.post("/interventions").status()).isEqualTo(404);
        assertThat(concierge.post("/rendez-vous", "resident", "abc").status()).isEqualTo(404);
    }

    private Screen market(String name, String until) {
        return coordinator
                .open("/marches/nouveau")
                .form("/marches/nouveau")
                .with("name", name)
                .with("place", "Place de la Nouvelle-Aventure")
                .with("commune", "Lille")
                .with("weekday", "SUNDAY")
                .with("startsAt", "08:00")
                .with("endsAt", until)
                .submit();
    }
}
