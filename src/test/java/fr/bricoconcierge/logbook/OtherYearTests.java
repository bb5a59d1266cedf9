package fr.bricoconcierge.logbook;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A makeshift repair of another year says which year. */
@PageTest
@Import(Visits.class)
class OtherYearTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor concierge;
    ResidentId resident;
    Screen part;

    @BeforeEach
    void makeSafeTwoYearsAgo() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        resident = visits.resident(account, KEEP_CARD);
        part = visits.firstPart(concierge, resident, PartType.EMERGENCY);
        part.form(part.path() + "/mise-en-securite")
                .with("work", "Planche vissée")
                .with("toldTemporary", "true")
                .with("revisitOn", Moment.dateOf(clock.instant()).plusDays(7))
                .submit();
        database.sql("update intervention_make_safe set revisit_on = date '2024-03-05' where part_id = ?")
                .param(UUID.fromString(Visits.path(part).replaceFirst(".*/parties/", "")))
                .update();
        database.sql("update intervention set started_at = '2024-03-01 10:00+00' where id = ?")
                .param(Visits.idOf(Visits.visitOf(part)))
                .update();
    }

    @Test
    void onThePageOfTheVisitAndOfItsPart() {
        assertThat(concierge.open(Visits.visitOf(part)).texts(".visit-path li"))
                .contains("Mis en sécurité, provisoire : repasser mardi 5 mars 2024");

        visits.giveUp(concierge, part);

        assertThat(concierge
                        .open(Visits.path(part))
                        .select("#mise-en-securite dl")
                        .text())
                .contains("Repasser mardi 5 mars 2024");
    }

    @Test
    void onThePageOfTheVisitThatComesBack() {
        assertThat(visits.begun(concierge, resident, PartType.STANDARD).text())
                .contains("Mise en sécurité du vendredi 1er mars 2024");
    }
}
