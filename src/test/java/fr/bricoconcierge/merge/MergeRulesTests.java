package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a merge keeps of agreements, referrals, first meetings and word of mouth, and what must be settled before. */
@PageTest
class MergeRulesTests {

    private static final Instant FIRST = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T10:00:00Z");

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    TwoCards two;
    AccountId by;
    Visitor concierge;
    ResidentId kept;
    ResidentId gone;

    @BeforeEach
    void open() {
        two = new TwoCards(cards, pairs, merging);
        by = people.concierge().id();
        concierge = visitors.as(people.concierge());
        kept = two.open("Nadia", by);
        gone = two.open("Nadja", by);
    }

    @Test
    void ofTwoWordsOnSharingTheLaterOneHoldsAndThePageSaysSoBefore() {
        give(kept, FIRST);
        give(gone, FIRST);
        consents.withdraw(gone, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by, LATER);

        assertThat(compare().text()).contains("La dernière réponse donnée vaut", "Aucun conseiller ne verra plus");
        two.merge(kept, gone, by);
        assertThat(consents.isActive(kept, ConsentPurpose.SHARE_WITH_AMELIO)).isFalse();
        assertThat(lines(kept)).isEqualTo(3);
    }

    @Test
    void aYesSaidAfterAWithdrawalIsSaidBeforeTheMergeToo() {
        give(gone, FIRST);
        consents.withdraw(gone, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by, FIRST.plusSeconds(60));
        give(kept, LATER);

        assertThat(compare().text()).contains("oui, donné", "verront ses coordonnées");
        two.merge(kept, gone, by);
        assertThat(consents.isActive(kept, ConsentPurpose.SHARE_WITH_AMELIO)).isTrue();
    }

    @Test
    void aLineOfConsentChangesInNothingButItsCardAndForAMergeAlone() {
        give(kept, FIRST);
        assertThat(refuses("update consent set resident_id = '%s' where resident_id = '%s'".formatted(gone, kept)))
                .isTrue();
        two.merge(gone, kept, by);
        assertThat(refuses("update consent set given = false where resident_id = '%s'".formatted(gone)))
                .isTrue();
        assertThat(refuses("delete from consent where resident_id = '%s'".formatted(gone)))
                .isTrue();
    }

    @Test
    void twoOpenReferralsToOneOrganisationAreSettledFirst() {
        var made = new NewReferrals(cards, referring, people.concierge());
        kept = made.agreeingResident();
        gone = made.agreeingResident();
        made.refer(kept, people.advisor().organisation());
        made.refer(gone, people.advisor().organisation());

        Screen page = compare();
        assertThat(page.text()).contains("Les deux fiches sont orientées vers AMELIO");
        assertThat(page.texts("button")).doesNotContain("Réunir les deux fiches");
        Screen forced =
                concierge.post("/habitants/" + kept + "/reunion/" + gone, "keptVersion", "0", "goneVersion", "0");
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.text()).contains("Les deux fiches sont orientées vers AMELIO");
    }

    @Test
    void aReferralOfTheGoneCardIsSeenUnderTheNameThatStays() {
        var made = new NewReferrals(cards, referring, people.concierge());
        kept = made.agreeingResident();
        gone = made.agreeingResident();
        ReferralId referral = made.refer(gone, people.advisor().organisation());
        String name = cards.get(kept).name();
        two.merge(kept, gone, by);

        assertThat(visitors.as(people.advisor())
                        .open("/orientations/" + referral)
                        .heading())
                .isEqualTo(name);
    }

    @Test
    void theEarlierMeetingIsTheOriginAndWhatTheOtherCameFromStaysForTheFigures() {
        database.sql("update household set origin = 'TOUR', met_at = met_at - interval '9 days',"
                        + " met_source = ? where id = ?")
                .params(gone.value(), cards.get(gone).household().value())
                .update();
        two.merge(kept, gone, by);

        assertThat(concierge.open("/habitants/" + kept).text()).contains("Rencontre : Tournée");
        assertThat(database.sql("select origin from household where merged_into = ?")
                        .param(cards.get(kept).household().value())
                        .query(String.class)
                        .single())
                .isEqualTo("PHONE");
        assertThat(database.sql("select count(*) from resident_fact_degree where resident_id = ?")
                        .param(gone.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyHasSentThemselvesAfterwards() {
        ResidentId friend = two.open("Karim", gone, by);
        ResidentId again = two.open("Nadine", friend, by);

        two.merge(again, gone, by);
        assertThat(degree(again)).isEqualTo(1);
        assertThat(degree(friend)).isEqualTo(2);
        two.merge(friend, again, by);
        assertThat(degree(friend)).isEqualTo(1);
    }

    @Test
    void whoSentTheEarlierCardSentThePerson() {
        ResidentId sender = two.open("Paulette", by);
        ResidentId first = two.open("Anna", sender, by);
        ResidentId second = two.open("Ana", by);

        two.merge(second, first, by);
        assertThat(degree(second)).isEqualTo(2);
    }

    private void give(ResidentId card, Instant at) {
        consents.give(card, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by, at);
    }

    private Screen compare() {
        return concierge.open("/habitants/" + kept + "/reunion/" + gone);
    }

    private int lines(ResidentId card) {
        return database.sql("select count(*) from consent where resident_id = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    private int degree(ResidentId card) {
        return database.sql("select degree from resident_fact_degree where resident_id = ?")
                .param(card.value())
                .query(Integer.class)
                .single();
    }

    private boolean refuses(String sql) {
        try {
            database.sql(sql).update();
            return false;
        } catch (DataAccessException refused) {
            return true;
        }
    }
}
