package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.Move;
import fr.bricoconcierge.resident.Moving;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** A few people to whom things happen at random, in the application and in {@link SharingModel} alike. */
final class SharingStory {

    /** What a story needs of the application. */
    record Application(
            ResidentCards cards,
            Consents consents,
            Referring referring,
            ReferralFollowUp followUp,
            TwoCards two,
            Moving moving,
            TransactionTemplate transaction) {}

    /** Enough for words to be said one after the other, all before the merges of the story. */
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");

    final List<SharingModel> people = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    private final Application application;
    private final AccountId by;
    private final List<CurrentAccount> advisors;
    private final Random random;
    private long clock;

    SharingStory(Application application, AccountId by, List<CurrentAccount> advisors, Random random) {
        this.application = application;
        this.by = by;
        this.advisors = advisors;
        this.random = random;
        for (int i = 0; i < 3; i++) {
            people.add(new SharingModel(application.two().open("Nadia", by)));
        }
    }

    void step() {
        SharingModel person = people.get(random.nextInt(people.size()));
        clock++;
        switch (random.nextInt(11)) {
            case 0, 1 -> give(person, ConsentPurpose.KEEP_CARD);
            case 2, 3 -> give(person, ConsentPurpose.SHARE_WITH_AMELIO);
            case 4 -> withdraw(person);
            case 5, 6 -> refer(person, advisors.get(random.nextInt(advisors.size())));
            case 7 -> merge(person, people.get(random.nextInt(people.size())));
            case 8 -> move(person);
            case 9 -> liveTogether(person, people.get(random.nextInt(people.size())));
            default -> closeOrForget(person);
        }
    }

    private void give(SharingModel person, ConsentPurpose purpose) {
        told.add("give " + purpose + " " + person.id);
        if (person.forgotten) {
            assertThatThrownBy(() -> give(purpose, person)).isInstanceOf(Refused.class);
            return;
        }
        give(purpose, person);
        boolean held = purpose == ConsentPurpose.KEEP_CARD ? person.keeps : person.shares;
        if (!held && purpose == ConsentPurpose.KEEP_CARD) {
            person.sayKeep(true, clock);
        } else if (!held) {
            person.sayShare(true, clock);
        }
    }

    private void give(ConsentPurpose purpose, SharingModel person) {
        application.consents().give(person.id, purpose, ConsentHow.ORAL, by, now());
    }

    private void withdraw(SharingModel person) {
        told.add("withdraw " + person.id);
        application.consents().withdraw(person.id, ConsentPurpose.SHARE_WITH_AMELIO, ConsentHow.ORAL, by, now());
        if (person.shares) {
            person.sayShare(false, clock);
        }
    }

    private void refer(SharingModel person, CurrentAccount advisor) {
        told.add("refer " + person.id + " to " + advisor.organisation());
        var wanted = NewReferrals.wanted(person.id, advisor.organisation());
        if (person.forgotten || !person.keeps || !person.shares || person.isOpen(advisor.organisation())) {
            assertThatThrownBy(() -> application.referring().refer(UUID.randomUUID(), wanted, by));
            return;
        }
        ReferralId id = application.referring().refer(UUID.randomUUID(), wanted, by);
        person.referrals.add(new SharingModel.Referred(id.value(), advisor.organisation()));
    }

    private void merge(SharingModel kept, SharingModel gone) {
        told.add("merge " + gone.id + " into " + kept.id);
        boolean twice = gone.referrals.stream().anyMatch(each -> each.open && kept.isOpen(each.to));
        if (kept == gone || kept.forgotten || gone.forgotten || twice) {
            assertThatThrownBy(() -> application.two().merge(kept.id, gone.id, by))
                    .isInstanceOf(Refused.class);
            return;
        }
        application.two().merge(kept.id, gone.id, by);
        kept.take(gone);
        people.remove(gone);
    }

    /** Out of the household they share with others, or with all of it. */
    private void move(SharingModel person) {
        told.add("move " + person.id);
        var move =
                new Move(random.nextBoolean(), null, clock + " rue Colbert, Lille", LocalDate.now(Moment.PARIS), false);
        if (person.forgotten) {
            assertThatThrownBy(() -> application.moving().move(UUID.randomUUID(), person.id, move, by))
                    .isInstanceOf(Refused.class);
        } else {
            application.moving().move(UUID.randomUUID(), person.id, move, by);
        }
    }

    private void liveTogether(SharingModel person, SharingModel other) {
        told.add("live together " + person.id + " " + other.id);
        if (!person.forgotten && !other.forgotten) {
            application.moving().liveTogether(UUID.randomUUID(), person.id, other.id, random.nextBoolean(), by);
        }
    }

    private void closeOrForget(SharingModel person) {
        if (random.nextBoolean()) {
            forget(person);
            return;
        }
        person.referrals.stream()
                .filter(each -> each.open && person.shares && !person.forgotten)
                .findFirst()
                .ifPresent(this::close);
    }

    private void close(SharingModel.Referred referral) {
        told.add("close " + referral.id);
        CurrentAccount advisor = advisors.stream()
                .filter(each -> referral.to.equals(each.organisation()))
                .findFirst()
                .orElseThrow();
        var done = ReferralChange.closed(ClosingReason.GAVE_UP);
        application.followUp().take(UUID.randomUUID(), new ReferralId(referral.id), done, advisor);
        referral.open = false;
    }

    private void forget(SharingModel person) {
        told.add("forget " + person.id);
        application
                .transaction()
                .executeWithoutResult(status -> application.cards().forgetUnlessKept(person.id));
        person.forgotten = person.forgotten || !person.keeps;
    }

    private Instant now() {
        return BEGIN.plusSeconds(clock);
    }
}
