package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.CalendarText;
import fr.bricoconcierge.shared.PhoneNumber;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * An appointment for the resident's own calendar (RFC 5545): the same event through all its moves, which its growing
 * sequence replaces; without address and reason, which others may see there.
 */
@Component
class AppointmentCalendar {

    private final Settings settings;
    private final Clock clock;

    AppointmentCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String of(AppointmentView appointment, AppointmentThread thread) {
        return write(appointment, thread, thread.moves(), ImmutableMethod.PUBLISH, Status.VALUE_CONFIRMED);
    }

    String cancelled(AppointmentView appointment, AppointmentThread thread) {
        return write(appointment, thread, thread.moves() + 1, ImmutableMethod.CANCEL, Status.VALUE_CANCELLED);
    }

    private String write(
            AppointmentView appointment, AppointmentThread thread, int sequence, Method method, String status) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//brico-concierge//rendez-vous//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        VEvent event = event(appointment);
        event.add(new Uid(thread.root() + "@rendez-vous.brico-concierge"));
        event.add(new Sequence(sequence));
        event.add(new Status(status));
        calendar.add(event);
        return CalendarText.of(calendar);
    }

    private VEvent event(AppointmentView appointment) {
        var event = new VEvent(new PropertyList());
        event.add(new Organizer(URI.create("mailto:" + settings.text(Setting.SERVICE_EMAIL))));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(appointment.startsAt()));
        event.add(new DtEnd<>(appointment.startsAt().plus(Duration.ofMinutes(appointment.minutes()))));
        event.add(new Summary("Rendez-vous avec le " + settings.text(Setting.SERVICE_NAME)));
        if (appointment.placeKind() != AppointmentPlace.OTHER) {
            event.add(new Location(AppointmentWords.place(appointment)));
        }
        event.add(new Description(
                "Un empêchement\u00a0? Appelez le " + PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)) + "."));
        return event;
    }
}
