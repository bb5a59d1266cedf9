package fr.bricoconcierge.demo;

import fr.bricoconcierge.news.AskingNews;
import fr.bricoconcierge.news.Became;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.resident.CallLog;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.CallResult;
import fr.bricoconcierge.resident.PhoneCall;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls some weeks after a referral: all were made when they were due, but for the last one. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class NewsChapter {

    private final CallLog calls;
    private final AskingNews news;
    private final JdbcClient database;
    private final Narrator narrator;

    NewsChapter(CallLog calls, AskingNews news, JdbcClient database, Narrator narrator) {
        this.calls = calls;
        this.news = news;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        LocalDate yesterday = stage.calendar().worked(-1);
        List<Due> due = dueBefore(DemoCalendar.at(yesterday, 0, 0));
        due.stream().limit(Math.max(0, due.size() - 1)).forEach(call -> make(stage, call));
    }

    private void make(Stage stage, Due call) {
        LocalDate day = stage.calendar().past().stream()
                .filter(worked -> !worked.isBefore(Moment.dateOf(call.dueAt())))
                .findFirst()
                .orElseThrow();
        narrator.tell(DemoCalendar.at(day, 17, 10), () -> {
            news.tell(Uuids.next(), call.referral(), became(call.state()), null, call.owner());
            calls.log(
                    new PhoneCall(
                            Uuids.next(), call.resident(), CallOutcome.ANSWERED, CallResult.NEWS, call.task(), false),
                    Excuse.NONE,
                    call.owner());
        });
    }

    private static Became became(ReferralState state) {
        return switch (state) {
            case ORIENTED, ABSENT -> Became.STILL_WAITING;
            case BOOKED -> Became.MEETING_TO_COME;
            case MET -> Became.MET;
            case FILE_OPEN, WORKS_DECIDED -> Became.FILE_UNDER_WAY;
            case CLOSED -> Became.GAVE_UP;
        };
    }

    private List<Due> dueBefore(Instant until) {
        return database.sql("""
                        select t.id as task, t.owner_id as owner, t.due_at, r.resident_id as resident,
                               r.id as referral, r.state
                        from task t join referral r on r.id = t.cause_id
                        where t.kind = 'CALL_AFTER_REFERRAL' and t.due_at < ?
                        order by t.due_at, t.id
                        """)
                .param(until.atOffset(ZoneOffset.UTC))
                .query(Due.class)
                .list();
    }

    private record Due(
            UUID task, AccountId owner, Instant dueAt, ResidentId resident, ReferralId referral, ReferralState state) {}
}
