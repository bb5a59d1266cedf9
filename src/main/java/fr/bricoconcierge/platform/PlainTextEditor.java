package fr.bricoconcierge.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;

/**
 * Reads text as somebody meant it: without spaces around it, nothing when blank, and without characters that no keyboard
 * writes; PostgreSQL stores no NUL, and the marks that turn the direction of writing can disguise what stands beside
 * them.
 */
class PlainTextEditor extends StringTrimmerEditor {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    PlainTextEditor() {
        super(true);
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
        super.setAsText(text == null ? null : UNSEEN.matcher(text).replaceAll(""));
    }
}
