package fr.bricoconcierge.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** A calendar as other programs read it (RFC 5545), refused when it is none. */
public final class CalendarText {

    /** The standard asks for lines of 75 bytes at most, the library counts letters: room for accents. */
    private static final int FOLD_AT = 60;

    private CalendarText() {}

    public static String of(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, FOLD_AT).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
