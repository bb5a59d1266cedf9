package fr.bricoconcierge.demo;

import fr.bricoconcierge.callback.CallBackAsking;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.resident.CallLog;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.PhoneCall;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two who found a notice and wrote on its page: one has been called and has a card, one waits since yesterday. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class PublicPageChapter {

    private static final int ANSWERED = 12;
    private static final int WAITING = 10;

    private final CallBackAsking asking;
    private final CardDesk cards;
    private final CallLog calls;
    private final JdbcClient database;
    private final Narrator narrator;

    PublicPageChapter(CallBackAsking asking, CardDesk cards, CallLog calls, JdbcClient database, Narrator narrator) {
        this.asking = asking;
        this.cards = cards;
        this.calls = calls;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        answered(stage);
        NoticeCode code = stage.cast().notice(WAITING).code();
        Instant yesterday = DemoCalendar.at(stage.calendar().today().minusDays(1), 18, 20);
        var phone = new PhoneNumber("+33639981142");
        narrator.tell(
                yesterday,
                () -> asking.ask(code, "Aurélie", phone, "J’ai froid près des fenêtres, est-ce gratuit\u00a0?"));
    }

    /** Her agreement comes with what she wrote, so the card asks for none. */
    private void answered(Stage stage) {
        Cast.LeftBehind left = stage.cast().notice(ANSWERED);
        AccountId by = stage.team().other(stage.team().leader(ANSWERED));
        var phone = new PhoneNumber("+33639981105");
        narrator.tell(
                DemoCalendar.at(left.day(), 19, 40),
                () -> asking.ask(left.code(), "Jeanne", phone, "Vous êtes passés pendant mon absence."));
        Instant at = DemoCalendar.at(stage.calendar().after(left.day(), 1), 10, 20);
        var meeting = new FirstMeeting(Origin.NOTICE, Channel.PUBLIC_PAGE, left.door(), null, requestFrom(left.code()));
        Cast.Met met = cards.openWithoutConsent(stage, "jeanne", meeting, at, by);
        narrator.tell(
                at,
                () -> calls.log(PhoneCall.asked(Uuids.next(), met.resident(), CallOutcome.ANSWERED), Excuse.NONE, by));
    }

    private UUID requestFrom(NoticeCode code) {
        return database.sql("select r.id from call_back_request r join passage_notice n on n.id = r.notice_id"
                        + " where n.code = ?")
                .param(code.text())
                .query(UUID.class)
                .single();
    }
}
