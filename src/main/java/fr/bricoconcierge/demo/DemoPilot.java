package fr.bricoconcierge.demo;

import fr.bricoconcierge.account.TeamManagement;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the demonstration once, into an empty database, whole or not at all: what goes wrong in it stops the start and
 * leaves nothing behind.
 */
@Component
@Order(1)
@ConditionalOnBooleanProperty("brico.demo")
class DemoPilot implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoPilot.class);

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final DemoClock clock;
    private final TeamManagement management;
    private final Chapters chapters;

    DemoPilot(
            JdbcClient database,
            TransactionOperations transactions,
            DemoClock clock,
            TeamManagement management,
            Chapters chapters) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        this.management = management;
        this.chapters = chapters;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = database.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
        if (empty) {
            tell(clock.instant());
            log.info("The demonstration pilot is ready");
        }
    }

    /** Tells the demonstration as it looks at that moment. */
    void tell(Instant now) {
        try {
            transactions.executeWithoutResult(transaction -> {
                var calendar = new DemoCalendar(now);
                clock.moveTo(DemoCalendar.at(calendar.start().minusDays(20), 9, 0));
                chapters.tell(new Stage(calendar, DemoTeam.hire(management), new Cast()));
            });
        } finally {
            clock.backToNow();
        }
    }

    /** The chapters, in the order in which one makes the next possible. */
    @Component
    @ConditionalOnBooleanProperty("brico.demo")
    record Chapters(
            TerritoryChapter territory,
            SetUpChapter setUp,
            GearChapter gear,
            SlotChapter slots,
            StagingChapter staging,
            TourChapter tours,
            StandChapter stands,
            CallerChapter callers,
            PublicPageChapter publicPage,
            WazemmesVisits wazemmes,
            TourcoingVisits tourcoing,
            LambersartVisits lambersart,
            ReferralChapter referrals,
            PartnerChapter partners,
            KitchenChapter kitchen,
            NewsChapter news,
            DoubleChapter doubles,
            DueChapter due,
            VehicleChapter vehicle,
            MishapChapter mishaps,
            FeedbackChapter feedback,
            LearningChapter learning) {

        void tell(Stage stage) {
            territory.tell(stage.team());
            setUp.tell(stage);
            gear.tell(stage);
            slots.tell(stage);
            staging.tell(stage);
            tours.tell(stage);
            stands.tell(stage);
            callers.tell(stage);
            publicPage.tell(stage);
            wazemmes.tell(stage);
            tourcoing.tell(stage);
            learning.tellMidway(stage);
            lambersart.tell(stage);
            referrals.tell(stage);
            partners.tell(stage);
            kitchen.tell(stage);
            news.tell(stage);
            doubles.tell(stage);
            due.tell(stage);
            vehicle.tell(stage);
            mishaps.tell(stage);
            feedback.tell(stage);
            learning.tell(stage);
        }
    }
}
