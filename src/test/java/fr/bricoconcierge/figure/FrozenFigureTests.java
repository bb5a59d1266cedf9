package fr.bricoconcierge.figure;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.checkpoint.HeldCheckpoints;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A held checkpoint keeps its figures as they stood; the next one tells what moved since. */
@PageTest
@Import({HeldCheckpoints.class, Visits.class})
class FrozenFigureTests {

    @Autowired
    Figures figures;

    @Autowired
    HeldCheckpoints held;

    @Autowired
    Visits visits;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor coordinator;

    @BeforeEach
    void signIn() {
        account = people.coordinator();
        coordinator = visitors.as(account);
    }

    @Test
    void figuresStayAsTheyStoodAndTheNextCheckpointTellsWhatMoved() {
        long contacts = contacts();
        String first = held.held(coordinator, account).path();
        visits.resident(people.concierge(), KEEP_CARD);
        visits.resident(people.concierge(), KEEP_CARD);

        assertThat(shown(first).get(0)).isEqualTo(contacts + " foyers");
        String second = held.held(coordinator, account).path();

        assertThat(shown(second)).containsExactly(contacts + 2 + " foyers", String.valueOf(contacts), "+ 2");
        assertThat(shown(first).get(0)).isEqualTo(contacts + " foyers");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        database.sql("update checkpoint_figure set value = 1").update());
    }

    @Test
    void theOneAheadShowsTheFiguresOfTodayBesideTheLatestKept() {
        long contacts = contacts();
        held.held(coordinator, account);
        visits.resident(people.concierge(), KEEP_CARD);

        String ahead = held.due(account);

        assertThat(shown(ahead)).containsExactly(contacts + 1 + " foyers", String.valueOf(contacts), "+ 1");
        assertThat(coordinator.open(ahead).select(".then-now .definition").text())
                .contains("Chaque foyer dont la première rencontre");
    }

    @Test
    void theFiguresOfACheckpointCostTheSameHoweverManyThereAre() {
        String kept = held.held(coordinator, account).path();
        String ahead = held.due(account);
        visits.firstPart(
                visitors.as(people.concierge()), visits.resident(people.concierge(), KEEP_CARD), PartType.ADVICE);

        assertThat(statements.of(() -> coordinator.open(kept))).hasSize(6);
        assertThat(statements.of(() -> coordinator.open(ahead))).hasSizeLessThanOrEqualTo(14);
    }

    private long contacts() {
        return figures.of(List.of("STAND_CONTACTS")).get(0).value().longValue();
    }

    private List<String> shown(String page) {
        Screen screen = coordinator.open(page);
        return screen.texts(
                ".then-now tr:contains(Foyers rencontrés en permanence):not(:contains(puis visités)):not(:contains(avec un dossier)) td");
    }
}
