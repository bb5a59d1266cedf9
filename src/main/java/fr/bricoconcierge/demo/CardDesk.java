package fr.bricoconcierge.demo;

import fr.bricoconcierge.resident.Autonomy;
import fr.bricoconcierge.resident.BuiltPeriod;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.Heating;
import fr.bricoconcierge.resident.Housing;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Opens the cards of the people written down in {@code demo/habitants.csv}; all of them are made up. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class CardDesk {

    private static final String PEOPLE = "demo/habitants.csv";

    private final ResidentCards cards;
    private final Narrator narrator;
    private final Map<String, CardDetails> people = read();

    CardDesk(ResidentCards cards, Narrator narrator) {
        this.cards = cards;
        this.narrator = narrator;
    }

    /** Opens a card that the person agreed to. */
    Cast.Met open(Stage stage, String key, FirstMeeting meeting, Instant at, AccountId by) {
        return open(stage, key, newcomer(key, meeting).agreeing(ConsentHow.ORAL, agreed(key)), at, by);
    }

    /** Opens the card of somebody who has not been asked yet, or has said no. */
    Cast.Met openWithoutConsent(Stage stage, String key, FirstMeeting meeting, Instant at, AccountId by) {
        return open(stage, key, newcomer(key, meeting), at, by);
    }

    /** Opens the card of somebody whom another sent. */
    Cast.Met openFor(Stage stage, String key, FirstMeeting meeting, String sender, Instant at, AccountId by) {
        ResidentId recommender = stage.cast().get(sender).resident();
        return open(
                stage,
                key,
                newcomer(key, meeting).agreeing(ConsentHow.ORAL, agreed(key)).sentBy(recommender),
                at,
                by);
    }

    /** Opens the card of somebody more of a household. */
    ResidentId openAtHomeOf(Stage stage, String key, FirstMeeting meeting, Cast.Met kin, Instant at) {
        var newcomer = new NewResident(
                details(key), meeting, kin.household(), null, Set.of(ConsentPurpose.KEEP_CARD), ConsentHow.ORAL);
        return open(stage, key, newcomer, at, kin.by()).resident();
    }

    private Cast.Met open(Stage stage, String key, NewResident newcomer, Instant at, AccountId by) {
        ResidentId resident = narrator.tell(at, () -> cards.open(Uuids.next(), newcomer, by));
        FirstMeeting meeting = newcomer.meeting();
        var met = new Cast.Met(resident, cards.get(resident).household(), at, by, meeting.channel(), meeting.source());
        stage.cast().add(key, met);
        return met;
    }

    private NewResident newcomer(String key, FirstMeeting meeting) {
        return NewResident.met(details(key), meeting);
    }

    private CardDetails details(String key) {
        CardDetails details = people.get(key);
        if (details == null) {
            throw new IllegalStateException(key + " is missing in " + PEOPLE);
        }
        return details;
    }

    /** Whoever gives an address of e-mail wants to be reminded by it. */
    private ConsentPurpose[] agreed(String key) {
        return details(key).email() == null
                ? new ConsentPurpose[] {ConsentPurpose.KEEP_CARD}
                : new ConsentPurpose[] {ConsentPurpose.KEEP_CARD, ConsentPurpose.EMAIL_REMINDERS};
    }

    private static Map<String, CardDetails> read() {
        try {
            return new ClassPathResource(PEOPLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(cells -> cells[0], CardDesk::details));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CardDetails details(String[] cells) {
        return new CardDetails(
                cells[1],
                cells[2],
                text(cells[3]),
                text(cells[4]),
                null,
                null,
                Occupancy.valueOf(cells[5]),
                Housing.valueOf(cells[6]),
                BuiltPeriod.valueOf(cells[7]),
                Heating.valueOf(cells[8]),
                Integer.valueOf(cells[9]),
                text(cells[10]),
                Autonomy.valueOf(cells[11]),
                text(cells[12]));
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
