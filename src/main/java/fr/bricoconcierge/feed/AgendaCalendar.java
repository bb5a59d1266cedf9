package fr.bricoconcierge.feed;

import fr.bricoconcierge.feed.FeedReading.FeedEntry;
import fr.bricoconcierge.shared.CalendarText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** An agenda as other programs read it (RFC 5545), each entry marked private. */
@Component
class AgendaCalendar {

    private final Clock clock;

    AgendaCalendar(Clock clock) {
        this.clock = clock;
    }

    String of(List<FeedEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//brico-concierge//agenda//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Brico-concierge"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        return CalendarText.of(calendar);
    }

    private static VEvent event(FeedEntry entry, Instant now) {
        var event = new VEvent(new PropertyList());
        event.add(new Uid(entry.subject() + "@agenda.brico-concierge"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.startsAt()));
        event.add(new DtEnd<>(entry.endsAt()));
        event.add(new Summary(entry.title()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }
}
