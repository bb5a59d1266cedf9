package fr.bricoconcierge.schedule;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.CalendarText;
import java.math.BigDecimal;
import java.net.URI;
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
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The schedule as calendar programs subscribe to it (RFC 5545): times in UTC, identifiers that stay. */
@Component
class ScheduleFeed {

    private final Settings settings;
    private final Clock clock;

    ScheduleFeed(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String of(List<PublicStand> stands, @Nullable PublicCommune only, String address) {
        String name = settings.text(Setting.SERVICE_NAME) + (only == null ? "" : ", " + only.name());
        var calendar = new Calendar();
        calendar.add(new ProdId("-//brico-concierge//permanences//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Permanences\u00a0: " + name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        stands.forEach(stand -> calendar.add(event(stand, now, address)));
        return CalendarText.of(calendar);
    }

    private VEvent event(PublicStand stand, Instant now, String address) {
        String service = settings.text(Setting.SERVICE_NAME);
        var event = new VEvent(new PropertyList());
        event.add(new Uid(stand.id() + "@permanences.brico-concierge"));
        event.add(new Sequence(stand.version()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(stand.startsAt()));
        event.add(new DtEnd<>(stand.endsAt()));
        event.add(new Summary((stand.cancelled() ? "Annulée\u00a0: " : "") + service + ", " + stand.name()));
        event.add(new Location(stand.place() + ", " + stand.commune()));
        event.add(new Description(stand.look() + " " + address));
        event.add(new Url(URI.create(address)));
        event.add(new Status(stand.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (stand.latitude() != null && stand.longitude() != null) {
            event.add(new Geo(BigDecimal.valueOf(stand.latitude()), BigDecimal.valueOf(stand.longitude())));
        }
        return event;
    }
}
