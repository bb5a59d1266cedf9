package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.contactfile.LineReader.Reading;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line while it is judged: what is to be written, and what is said of it. */
final class Draft {

    final Reading reading;
    final List<String> remarks = new ArrayList<>();
    LineFate fate = LineFate.REFUSED;
    String said = "";
    boolean mayChoose;

    @Nullable
    KnownPerson known;

    @Nullable
    Draft same;

    @Nullable
    Person recommender;

    @Nullable
    CardDetails details;

    @Nullable
    String place;

    @Nullable
    DoorId door;

    @Nullable
    LocalDate metOn;

    @Nullable
    Origin origin;

    Draft(Reading reading, @Nullable DoorId door) {
        this.reading = reading;
        this.door = door;
        ReadContact contact = reading.contact();
        if (contact != null) {
            details = contact.details();
            place = contact.place();
            metOn = contact.metOn();
            origin = contact.origin();
            remarks.addAll(contact.remarks());
        }
    }

    int line() {
        return reading.line();
    }

    CardDetails details() {
        if (details == null) {
            throw new IllegalStateException("line " + line() + " holds nobody");
        }
        return details;
    }

    ReadContact contact() {
        ReadContact contact = reading.contact();
        if (contact == null) {
            throw new IllegalStateException("line " + line() + " holds nobody");
        }
        return contact;
    }

    /** Who it speaks of, when that is somebody. */
    @Nullable
    Person person() {
        if (known != null && (fate == LineFate.COMPLETES || fate == LineFate.THERE)) {
            return Person.known(known.id());
        }
        return fate == LineFate.NEW ? Person.ofLine(line()) : null;
    }

    /** Takes over what another line knows of the same person. */
    List<String> merge(Draft other) {
        List<String> added = Additions.of(details(), other.details());
        details = details().completedBy(other.details());
        if (place == null && other.place != null) {
            place = other.place;
            door = other.door;
            added.add("adresse");
        }
        metOn = metOn == null ? other.metOn : metOn;
        origin = origin == null ? other.origin : origin;
        return added;
    }
}
