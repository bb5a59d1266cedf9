package fr.bricoconcierge.demo;

import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.notice.NoticeFinding;
import fr.bricoconcierge.resident.CallLog;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.resident.Encounters;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.PhoneCall;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Those who turn to the service themselves: with a notice in hand, by telephone, by e-mail, sent by somebody. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class CallerChapter {

    private final CallLog calls;
    private final Encounters encounters;
    private final NoticeFinding notices;
    private final CardDesk cards;
    private final Doors doors;
    private final Narrator narrator;

    CallerChapter(
            CallLog calls,
            Encounters encounters,
            NoticeFinding notices,
            CardDesk cards,
            Doors doors,
            Narrator narrator) {
        this.calls = calls;
        this.encounters = encounters;
        this.notices = notices;
        this.cards = cards;
        this.doors = doors;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        callBack(stage, "odette", 4, 2);
        callBack(stage, "marie-therese", 8, 1);
        callBack(stage, "julien", 11, 3);
        callBack(stage, "yassine", 13, 1);
        LocalDate start = stage.calendar().start();
        ask(stage, "chantal", Channel.PHONE, RequestReason.COLD_OR_BILLS, 12, "16 rue des Piats Tourcoing");
        ask(stage, "ahmed", Channel.EMAIL, RequestReason.WORKS, 17, "8 rue de Flandre Lille");
        narrator.tell(
                DemoCalendar.at(stage.calendar().after(start, 21), 10, 40),
                () -> encounters.decline(
                        Uuids.next(),
                        Channel.PHONE,
                        RequestReason.SMALL_REPAIR,
                        DeclineReason.OUT_OF_AREA,
                        stage.team().mathieu()));
        send(stage, "leila", "nadia", 19, "11 rue de Wazemmes Lille");
        send(stage, "dominique", "leila", 31, "9 rue des Postes Lille");
        send(stage, "marek", "dominique", 38, "3 rue Colbert Lille");
        leaveOneWaiting(stage);
    }

    /** Somebody came by yesterday, and no card is opened for them yet. */
    private void leaveOneWaiting(Stage stage) {
        narrator.tell(
                DemoCalendar.at(stage.calendar().worked(-1), 16, 20),
                () -> encounters.request(
                        Uuids.next(),
                        Channel.WALK_IN,
                        RequestReason.SMALL_REPAIR,
                        false,
                        stage.team().samira()));
    }

    /** The code of the notice leads back to the door where it was left. */
    private void callBack(Stage stage, String key, int tour, int daysLater) {
        Cast.LeftBehind left = stage.cast().notice(tour);
        AccountId by = stage.team().leader(tour);
        UUID source = notices.find(left.code().text()).orElseThrow().source();
        Instant at = DemoCalendar.at(stage.calendar().after(left.day(), daysLater), 10, 15);
        var meeting = new FirstMeeting(Origin.NOTICE, Channel.PHONE, left.door(), null, source);
        Cast.Met met = cards.open(stage, key, meeting, at, by);
        narrator.tell(
                at,
                () -> calls.log(new PhoneCall(Uuids.next(), met.resident(), CallOutcome.RECEIVED), Excuse.NONE, by));
    }

    private void ask(Stage stage, String key, Channel channel, RequestReason reason, int day, String address) {
        AccountId by = stage.team().leader(day);
        Instant at = DemoCalendar.at(stage.calendar().worked(day), 11, 50);
        UUID request = Uuids.next();
        narrator.tell(at, () -> encounters.request(request, channel, reason, false, by));
        Origin origin = channel == Channel.EMAIL ? Origin.EMAIL : Origin.PHONE;
        cards.open(stage, key, new FirstMeeting(origin, channel, door(address), null, request), at, by);
    }

    private void send(Stage stage, String key, String sender, int day, String address) {
        AccountId by = stage.team().leader(day);
        Instant at = DemoCalendar.at(stage.calendar().worked(day), 12, 10);
        UUID request = Uuids.next();
        narrator.tell(at, () -> encounters.request(request, Channel.PHONE, RequestReason.COLD_OR_BILLS, false, by));
        var meeting = new FirstMeeting(Origin.WORD_OF_MOUTH, Channel.PHONE, door(address), null, request);
        cards.openFor(stage, key, meeting, sender, at, by);
    }

    private DoorId door(String address) {
        return doors.search(address, 1).get(0).id();
    }
}
