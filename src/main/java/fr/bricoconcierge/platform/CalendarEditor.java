package fr.bricoconcierge.platform;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads days and hours as browsers send them; a year no agenda reaches is a slip, and overflows the database. */
class CalendarEditor extends PropertyEditorSupport {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Function<String, Temporal> reading;

    CalendarEditor(Function<String, Temporal> reading) {
        this.reading = reading;
    }

    @Override
    public void setValue(@Nullable Object value) {
        if (value instanceof String[] sent) {
            setAsText(Repeated.first(sent));
        } else {
            super.setValue(value);
        }
    }

    @Override
    public void setAsText(@Nullable String text) {
        if (text == null || text.isBlank()) {
            setValue(null);
            return;
        }
        Temporal value = read(text.strip());
        if (value.isSupported(ChronoField.YEAR)) {
            int year = value.get(ChronoField.YEAR);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException("no day of these times");
            }
        }
        setValue(value);
    }

    private Temporal read(String text) {
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
