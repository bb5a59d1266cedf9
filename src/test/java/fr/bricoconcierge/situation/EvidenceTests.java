package fr.bricoconcierge.situation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each evidence finds what shows its situation, and nothing beside it. */
@PageTest
class EvidenceTests {

    @Autowired
    CaseReading cases;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    private Facts facts;

    @BeforeEach
    void facts() {
        facts = new Facts(database, people.another(Role.CONCIERGE).id().value(), OffsetDateTime.now(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"WENT_WELL,WELL", "SIMPLE,SIMPLE", "COMPLICATED,COMPLICATED", "WENT_BADLY,BADLY"})
    void aVisitShowsHowItWent(Evidence evidence, String howItWent) {
        UUID visit = facts.visit(howItWent);
        UUID other = facts.visit(null);

        assertThat(found(evidence)).contains(visit).doesNotContain(other);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LITTLE_AUTONOMY",
                "OVER_SOLICITING",
                "MISSING_MATERIAL",
                "SEVERAL_PROBLEMS",
                "LANGUAGE",
                "ADVISOR_EXCHANGE",
                "FILE_FOLLOW_UP"
            })
    void whatTheReportTicksIsFound(Evidence evidence) {
        UUID visit = facts.ticked(evidence.name());
        UUID other = facts.visit(null);

        assertThat(found(evidence)).contains(visit).doesNotContain(other);
    }

    @Test
    void aVisitPastTheCharterIsOverSoliciting() {
        UUID visit = facts.pastTheCharter();

        assertThat(found(Evidence.OVER_SOLICITING)).contains(visit);
    }

    @Test
    void standsShowTheirForm() {
        UUID market = facts.market("FOOD");
        UUID walkabout = facts.stand(market, "WALKABOUT", 900);
        UUID installed = facts.stand(market, "INSTALLED", 901);
        UUID cafe = facts.stand(market, "CAFE", 902);

        assertThat(found(Evidence.WALKABOUT)).contains(walkabout).doesNotContain(installed, cafe);
        assertThat(found(Evidence.INSTALLED)).contains(installed).doesNotContain(walkabout, cafe);
        assertThat(found(Evidence.OTHER_PLACE)).contains(cafe).doesNotContain(walkabout, installed);
    }

    @Test
    void aMarketIsRegularFromTheThirdStandOn() {
        UUID market = facts.market("FLEA");
        facts.stand(market, "INSTALLED", 910);
        UUID latest = facts.stand(market, "INSTALLED", 905);
        assertThat(found(Evidence.REGULAR_STANDS)).doesNotContain(latest);

        facts.stand(market, "INSTALLED", 920);
        assertThat(found(Evidence.REGULAR_STANDS)).contains(latest);
    }

    @Test
    void eachKindOfMarketCountsOnceByItsLatestStand() {
        UUID earlier = facts.stand(facts.market("COVERED"), "INSTALLED", 2);
        UUID latest = facts.stand(facts.market("COVERED"), "INSTALLED", 1);

        assertThat(found(Evidence.KINDS_OF_MARKET)).contains(latest).doesNotContain(earlier);
        assertThat(Evidence.KINDS_OF_MARKET.least()).isEqualTo(2);
    }

    @Test
    void pitchesAreFoundByTheirTourAndTheVisitTheyLedTo() {
        UUID shortOne = facts.knock("SHORT");
        UUID longOne = facts.knock("LONG");
        UUID silent = facts.knock(null);

        assertThat(found(Evidence.SHORT_PITCH))
                .contains(facts.tourOf(shortOne))
                .doesNotContain(facts.tourOf(longOne), facts.tourOf(silent));
        assertThat(found(Evidence.LONG_PITCH)).contains(facts.tourOf(longOne)).doesNotContain(facts.tourOf(shortOne));
        UUID visit = facts.visitFrom(longOne);
        UUID other = facts.visitFrom(silent);
        assertThat(found(Evidence.PITCH_TO_VISIT)).contains(visit).doesNotContain(other);
    }

    @Test
    void aVisitAfterwardsIsOneWhereSomebodyOpened() {
        UUID visit = facts.followUp();
        UUID closed = facts.followUp();
        database.sql("update follow_up_visit set outcome = 'NOT_THERE' where id = ?")
                .param(closed)
                .update();

        assertThat(found(Evidence.VISIT_AFTERWARDS)).contains(visit).doesNotContain(closed);
    }

    private List<UUID> found(Evidence evidence) {
        return cases.of(List.of(evidence), 500).getOrDefault(evidence, CaseReading.Cases.NONE).latest().stream()
                .map(FoundCase::id)
                .toList();
    }
}
