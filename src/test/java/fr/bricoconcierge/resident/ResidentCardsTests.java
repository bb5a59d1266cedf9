package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class ResidentCardsTests {

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void theThirdInALineOfRecommendationsIsOfDegreeThree() {
        ResidentId first = open(metBy("Nadia", Origin.TOUR));
        ResidentId second = open(metBy("Paulette", Origin.PHONE).sentBy(first));
        ResidentId third = open(metBy("Karim", Origin.PHONE).sentBy(second));

        assertThat(degree(first)).isEqualTo(1);
        assertThat(degree(second)).isEqualTo(2);
        assertThat(degree(third)).isEqualTo(3);
        assertThat(cards.get(third).origin()).isEqualTo(Origin.WORD_OF_MOUTH);
    }

    @Test
    void aLoopIsRefusedByTheDatabaseItself() {
        ResidentId first = open(metBy("Nadia", Origin.TOUR));
        ResidentId second = open(metBy("Paulette", Origin.PHONE).sentBy(first));
        ResidentId third = open(metBy("Karim", Origin.PHONE).sentBy(second));

        assertThatThrownBy(() -> recommend(first, third))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a recommendation leads back to its start");
        assertThatThrownBy(() -> recommend(first, first)).isInstanceOf(DataAccessException.class);
        recommend(third, first);
        assertThat(degree(third)).isEqualTo(2);
    }

    @Test
    void aConsentIsAddedToAndNeverTouched() {
        ResidentId nadia = open(metBy("Nadia", Origin.TOUR).agreeing(ConsentHow.ORAL, ConsentPurpose.KEEP_CARD));
        String row =
                consents.activeId(nadia, ConsentPurpose.KEEP_CARD).orElseThrow().toString();

        for (String sql : new String[] {
            "update consent set given = false where id = '" + row + "'",
            "delete from consent where id = '" + row + "'",
            "truncate consent cascade"
        }) {
            assertThatThrownBy(() -> database.sql(sql).update()).hasMessageContaining("consents are never changed");
        }
    }

    @Test
    void theLastWordAboutAConsentHolds() {
        ResidentId nadia = open(metBy("Nadia", Origin.TOUR));
        Instant at = Instant.parse("2026-11-24T10:00:00Z");
        assertThat(consents.isActive(nadia, ConsentPurpose.SHARE_WITH_AMELIO)).isFalse();

        var given = consents.give(nadia, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.SIGNED, by(), at);
        assertThat(consents.activeId(nadia, ConsentPurpose.SHARE_WITH_AMELIO)).hasValue(given);
        assertThat(consents.give(nadia, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by(), at))
                .isEqualTo(given);

        consents.withdraw(nadia, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by(), at.plusSeconds(60));
        assertThat(consents.isActive(nadia, ConsentPurpose.SHARE_WITH_AMELIO)).isFalse();
        assertThat(consents.isActive(nadia, ConsentPurpose.KEEP_CARD)).isFalse();
    }

    @Test
    void aPersonWhoKeepsNoCardIsForgottenAndTheFiguresStay() {
        ResidentId first = open(metBy("Nadia", Origin.TOUR));
        var details = CardDetails.of("Zébulon", "Forgetmenot", "06 12 34 56 78", "zebulon@exemple.fr");
        ResidentId second = open(NewResident.met(details, FirstMeeting.of(Origin.PHONE, Channel.PHONE, null))
                .sentBy(first));
        ResidentId third = open(metBy("Karim", Origin.PHONE).sentBy(second));
        var household = cards.get(second).household();

        cards.forgetUnlessKept(household);
        cards.forgetUnlessKept(household);

        String row = database.sql("select resident::text from resident where id = ?")
                .param(second.value())
                .query(String.class)
                .single();
        assertThat(row.toLowerCase())
                .doesNotContain("zébulon", "zebulon", "forgetmenot", "612345678", first.toString());
        assertThat(cards.get(second).name()).isEqualTo("Personne effacée");
        assertThat(degree(second)).isEqualTo(2);
        assertThat(degree(third)).isEqualTo(3);
        assertThat(database.sql("select origin from resident_fact_household where household_id = ?")
                        .param(household.value())
                        .query(String.class)
                        .single())
                .isEqualTo("WORD_OF_MOUTH");
        assertThatThrownBy(() -> consents.give(second, ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, by(), Instant.EPOCH))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPersonWhoKeepsTheirCardIsNotForgotten() {
        ResidentId nadia = open(metBy("Nadia", Origin.TOUR).agreeing(ConsentHow.ORAL, ConsentPurpose.KEEP_CARD));

        cards.forgetUnlessKept(cards.get(nadia).household());

        assertThat(cards.get(nadia).name()).isEqualTo("Nadia");
        assertThat(cards.get(nadia).phone()).isEqualTo("06 12 34 56 78");
    }

    private ResidentId open(NewResident newcomer) {
        return cards.open(UUID.randomUUID(), newcomer, by());
    }

    private static NewResident metBy(String firstName, Origin origin) {
        var details = CardDetails.of(firstName, null, "06.12.34.56.78", null);
        return NewResident.met(details, FirstMeeting.of(origin, Channel.PHONE, null));
    }

    private AccountId by() {
        return people.concierge().id();
    }

    private void recommend(ResidentId resident, ResidentId by) {
        database.sql("update resident set recommended_by = ? where id = ?")
                .params(by.value(), resident.value())
                .update();
    }

    private int degree(ResidentId resident) {
        return database.sql("select degree from resident_fact_degree where resident_id = ?")
                .param(resident.value())
                .query(Integer.class)
                .single();
    }
}
