package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.CalendarText;
import fr.bricoconcierge.shared.PhoneNumber;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** A meeting for the resident's own calendar (RFC 5545), without what others who look there need not know. */
@Component
class MeetingCalendar {

    private static final int USUAL_MINUTES = 60;

    private final Settings settings;
    private final Clock clock;

    MeetingCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String of(Meeting meeting, Instant startsAt) {
        return write(meeting, startsAt, false);
    }

    /** Takes the same entry away: sent after it, so that its sequence is higher. */
    String cancelled(Meeting meeting, Instant startsAt) {
        return write(meeting, startsAt, true);
    }

    private String write(Meeting meeting, Instant startsAt, boolean cancelled) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//brico-concierge//rendez-vous conseil//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        VEvent event = event(meeting, startsAt);
        event.add(new Sequence(cancelled ? 1 : 0));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        calendar.add(event);
        return CalendarText.of(calendar);
    }

    private VEvent event(Meeting meeting, Instant startsAt) {
        int minutes = Objects.requireNonNullElse(meeting.minutes(), USUAL_MINUTES);
        var event = new VEvent(new PropertyList());
        event.add(new Organizer(URI.create("mailto:" + settings.text(Setting.SERVICE_EMAIL))));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(startsAt));
        event.add(new DtEnd<>(startsAt.plus(Duration.ofMinutes(minutes))));
        event.add(new Summary("Rendez-vous avec " + meeting.organisation()));
        event.add(new Uid(meeting.referral() + "@conseil.brico-concierge"));
        if (meeting.placeKind() == SlotPlace.PLACE) {
            event.add(new Location(meeting.where()));
        }
        event.add(new Description(
                "Un empêchement\u00a0? Appelez le " + PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)) + "."));
        return event;
    }
}
