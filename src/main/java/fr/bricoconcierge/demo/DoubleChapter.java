package fr.bricoconcierge.demo;

import fr.bricoconcierge.merge.Merging;
import fr.bricoconcierge.resident.CardMerge;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Somebody who lives with a person known already called twice, and got two cards before one noticed; for another one did not yet. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class DoubleChapter {

    private final CardDesk desk;
    private final CardPairs pairs;
    private final Merging merging;
    private final ResidentCards cards;
    private final Narrator narrator;

    DoubleChapter(CardDesk desk, CardPairs pairs, Merging merging, ResidentCards cards, Narrator narrator) {
        this.desk = desk;
        this.pairs = pairs;
        this.merging = merging;
        this.cards = cards;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        Cast.Met wife = stage.cast().get("marie-therese");
        Instant first = DemoCalendar.at(stage.calendar().worked(-2), 11, 5);
        Instant second = DemoCalendar.at(stage.calendar().worked(-1), 9, 40);
        var atHome = new FirstMeeting(
                Origin.PHONE, Channel.PHONE, cards.get(wife.resident()).door(), null, null);
        var called = new FirstMeeting(Origin.PHONE, Channel.PHONE, null, null, null);
        ResidentId gone = desk.open(
                        stage, "robert-2", called, first, stage.team().mathieu())
                .resident();
        ResidentId kept = desk.openAtHomeOf(stage, "robert", atHome, wife, second);
        // their grandchild, of whom nobody has said yet that she lives with them
        desk.open(stage, "chloe", atHome, second.plusSeconds(600), wife.by());
        // she called too: nobody has noticed yet that she has two cards
        desk.open(
                stage, "chloe-2", called, second.plusSeconds(7200), stage.team().samira());
        narrator.tell(
                second.plusSeconds(1800), () -> merge(kept, gone, stage.team().samira()));
    }

    private void merge(ResidentId kept, ResidentId gone, AccountId by) {
        CardPair pair = pairs.get(kept, gone);
        var wanted = new CardMerge(
                kept,
                gone,
                Set.of(),
                pair.bothNotes(),
                pair.kept().version(),
                pair.gone().version());
        merging.merge(Uuids.next(), wanted, by);
    }
}
