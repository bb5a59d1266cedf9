package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.Moving;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens, in whatever order: an advisor sees somebody when they agree to be shared with Amelio and were referred to
 * the advisor's organisation, and never else (H2, Q2). A failure names the seed; put it below to see it again.
 */
@PageTest
class WhoSeesWhomTests {

    private static final int STORIES = 250;
    private static final int PAGE_STORIES = 24;
    /** How many each part of the advisor’s list holds. */
    private static final int SHOWN = 8;

    private static final int STEPS = 14;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    ReferralFollowUp followUp;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    Moving moving;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private SharingStory.Application application;
    private List<CurrentAccount> advisors;

    @BeforeEach
    void gather() {
        var two = new TwoCards(cards, pairs, merging);
        application = new SharingStory.Application(cards, consents, referring, followUp, two, moving, transaction);
        advisors = List.of(people.advisor(), people.strangerAdvisor());
    }

    @Test
    void anAdvisorSeesWhomTheRuleSaysAfterEveryStep() {
        for (int i = 0; i < STORIES; i++) {
            long seed = ThreadLocalRandom.current().nextLong();
            SharingStory story = begin(seed);
            for (int step = 0; step < STEPS; step++) {
                story.step();
                story.people.forEach(person -> advisors.forEach(advisor -> assertThat(shared(person, advisor))
                        .as("seed %d, %s", seed, story.told)
                        .isEqualTo(person.seenBy(advisor.organisation()))));
            }
        }
    }

    @Test
    void thePagesOfTheAdvisorSayTheSame() {
        for (int i = 0; i < PAGE_STORIES; i++) {
            long seed = ThreadLocalRandom.current().nextLong();
            SharingStory story = begin(seed);
            for (int step = 0; step < STEPS; step++) {
                story.step();
            }
            advisors.forEach(advisor -> story.people.forEach(person -> look(advisor, person, seed, story)));
        }
    }

    private void look(CurrentAccount advisor, SharingModel person, long seed, SharingStory story) {
        Visitor visitor = visitors.as(advisor);
        Set<UUID> seen = person.seenBy(advisor.organisation());
        for (SharingModel.Referred referral : person.referrals) {
            String path = "/orientations/" + referral.id;
            boolean mine = seen.contains(referral.id);
            assertThat(visitor.answerTo(path).status())
                    .as("seed %d, %s", seed, story.told)
                    .isEqualTo(mine ? 200 : 404);
            if (referral.open) {
                Screen list = visitor.open("/orientations");
                boolean cut = list.select("main a[href^='/orientations/']").size() >= SHOWN;
                assertThat(list.select("main a[href='" + path + "']").size())
                        .as("seed %d, %s", seed, story.told)
                        // each part of the list shows its first ones: others may stand before this one
                        .isBetween(mine && !cut ? 1 : 0, mine ? 1 : 0);
            }
        }
        for (String path : List.of("", "/modification", "/reunion")) {
            assertThat(visitor.answerTo("/habitants/" + person.id + path).status())
                    .isEqualTo(404);
        }
    }

    private SharingStory begin(long seed) {
        return new SharingStory(application, people.concierge().id(), advisors, new Random(seed));
    }

    /** What the one projection holds of the person for the organisation. */
    private Set<UUID> shared(SharingModel person, CurrentAccount advisor) {
        return database.sql("select id from referral_shared where resident_id = ? and organisation_id = ?")
                .params(person.id.value(), advisor.organisation().value())
                .query(UUID.class)
                .set();
    }
}
