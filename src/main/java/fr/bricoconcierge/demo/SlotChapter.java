package fr.bricoconcierge.demo;

import fr.bricoconcierge.availability.AdvisorRange;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.availability.WeeklyRange;
import fr.bricoconcierge.availability.WeeklyRanges;
import fr.bricoconcierge.shared.Uuids;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the advisor offers of her time: two afternoons a week, one slot today, and the days to come. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class SlotChapter {

    private static final String HOUSE = "Maison de l’Habitat Durable, 7 bis rue Racine, Lille";
    private static final int MINUTES = 45;

    private final AdvisorSlots slots;
    private final WeeklyRanges ranges;
    private final Narrator narrator;

    SlotChapter(AdvisorSlots slots, WeeklyRanges ranges, Narrator narrator) {
        this.slots = slots;
        this.ranges = ranges;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        List<LocalDate> past = calendar.past();
        for (int day = 3; day < past.size(); day += day % 5 == 3 ? 3 : 2) {
            offer(stage, DemoCalendar.at(past.get(day), 14, 0), 4, SlotPlace.PLACE);
        }
        offer(stage, meetingToday(calendar), 1, SlotPlace.PLACE);
        for (int day : List.of(1, 2, 4, 6, 8)) {
            boolean house = day % 4 != 2;
            offer(
                    stage,
                    DemoCalendar.at(calendar.ahead(day), 9, 30),
                    house ? 3 : 4,
                    house ? SlotPlace.PLACE : SlotPlace.PHONE);
        }
        everyWeek(stage, DayOfWeek.TUESDAY, LocalTime.of(14, 0), SlotPlace.PLACE);
        everyWeek(stage, DayOfWeek.THURSDAY, LocalTime.of(9, 0), SlotPlace.PHONE);
    }

    /** From the days on for which nothing was offered one by one. */
    private void everyWeek(Stage stage, DayOfWeek day, LocalTime from, SlotPlace kind) {
        DemoCalendar calendar = stage.calendar();
        List<LocalDate> past = calendar.past();
        var range = new WeeklyRange(
                Uuids.next(),
                day.getValue(),
                from,
                from.plusMinutes(MINUTES * 4L),
                MINUTES,
                kind,
                kind == SlotPlace.PLACE ? HOUSE : null,
                calendar.ahead(9),
                null);
        narrator.tell(
                DemoCalendar.at(past.get(past.size() - 1), 9, 0),
                () -> ranges.add(Uuids.next(), stage.team().advisor(), range));
    }

    /** When the advisor meets somebody today, whatever the hour. */
    static Instant meetingToday(DemoCalendar calendar) {
        return calendar.laterToday(LocalTime.of(10, 0), LocalTime.of(11, 0), LocalTime.of(14, 0), LocalTime.of(16, 0));
    }

    private void offer(Stage stage, Instant from, int count, SlotPlace kind) {
        String place = kind == SlotPlace.PLACE ? HOUSE : null;
        Instant to = from.plus(Duration.ofMinutes((long) MINUTES * count));
        var range = new AdvisorRange(stage.team().advisor(), from, to, MINUTES, kind, place);
        Instant before = DemoCalendar.at(stage.calendar().start(), 9, 0);
        narrator.tell(before, () -> slots.declare(Uuids.next(), range));
    }
}
