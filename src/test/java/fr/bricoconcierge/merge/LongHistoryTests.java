package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card reads like a story, and opens at the same cost with five things in it or with hundreds (H5). */
@PageTest
class LongHistoryTests {

    private static final int MANY = 200;

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    Consents consents;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private Visitor concierge;
    private ResidentId resident;
    private UUID household;

    @BeforeEach
    void meet() {
        CurrentAccount samira = people.concierge();
        concierge = visitors.as(samira);
        resident = new TwoCards(cards, pairs, merging).open("Nadia", samira.id());
        household = cards.get(resident).household().value();
        UUID consent = consents.give(
                        resident, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, samira.id(), Instant.now())
                .value();
        new RowsOfAPerson(database, samira.id().value(), people.advisor()).write(resident.value(), household, consent);
    }

    @Test
    void theStoryTellsOfEveryKind() {
        assertThat(story())
                .anyMatch(title -> title.equals("Fiche ouverte"))
                .anyMatch(title -> title.startsWith("Accord donné"))
                .anyMatch(title -> title.equals("Appel"))
                .anyMatch(title -> title.startsWith("Rendez-vous"))
                .anyMatch(title -> title.startsWith("Intervention"))
                .anyMatch(title -> title.contains("rappel"));
    }

    @Test
    void hundredsOfThingsCostWhatFiveDo() {
        Runnable visit = () -> concierge.open("/habitants/" + resident);
        int few = statements.of(visit).size();
        happen(MANY);

        assertThat(statements.of(visit)).hasSize(few).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.of(() -> concierge.open("/habitants/" + resident + "?page=9")))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void everyThingStandsOnOnePageAndNoneOnTwo() {
        int before = story().size();
        happen(MANY);

        List<String> told = story();
        assertThat(told).hasSize(before + MANY);
        assertThat(concierge.open("/habitants/" + resident + "?page=99").status())
                .isEqualTo(200);
        assertThat(concierge.open("/habitants/" + resident + "?page=-1").texts(".timeline__title"))
                .hasSize(20);
    }

    /** All pages, one after the other. */
    private List<String> story() {
        List<String> titles = new ArrayList<>();
        for (int page = 1; ; page++) {
            Screen shown = concierge.open("/habitants/" + resident + "?page=" + page);
            titles.addAll(shown.texts(".timeline__title"));
            if (!shown.text().contains("Voir la suite")) {
                return titles;
            }
        }
    }

    /** Calls, visits, requests, appointments: so many altogether, some of them at the same moment. */
    private void happen(int many) {
        String some = " from generate_series(1, %d) n".formatted(many / 4);
        run("insert into encounter (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent)"
                + " select gen_random_uuid(), :household, :resident, now() - (n / 2) * interval '1 day', 'PHONE', :by,"
                + " 'CALL', 'ANSWERED', false" + some);
        run("insert into encounter (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent)"
                + " select gen_random_uuid(), :household, :resident, now() - (n / 2) * interval '1 day', 'PHONE', :by,"
                + " 'REQUEST', 'OTHER', false" + some);
        run("insert into intervention (id, household_id, resident_id, occasion, account_id, alone, started_at, state,"
                + " closed_at, closed_by, ended_at, withdrawal, version) select gen_random_uuid(), :household, :resident,"
                + " 'CALL', :by, true, now() - n * interval '2 days', 'WITHDRAWN', now(), :by, now(), 'OTHER', 0"
                + some);
        run("insert into message (id, channel, purpose, once, cause_id, path, resident_id, household_id, created_at,"
                + " due_at, state, attempts, settled_at) select gen_random_uuid(), 'SMS', 'APPOINTMENT_CONFIRMATION', gen_random_uuid()::text,"
                + " gen_random_uuid(), '/', :resident, :household, now(), now(), 'SENT', 1, now() - n * interval '1 day'"
                + some);
    }

    private void run(String sql) {
        var statement = database.sql(sql).param("household", household).param("resident", resident.value());
        (sql.contains(":by") ? statement.param("by", people.concierge().id().value()) : statement).update();
    }
}
