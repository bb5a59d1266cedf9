package fr.bricoconcierge.platform;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a decimal number written with a comma or a point, with or without spaces and the euro sign. */
class FrenchNumberEditor extends PropertyEditorSupport {

    private static final int LONGEST = 20;

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
        String plain = text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (plain.length() > LONGEST || !plain.matches("[-+]?\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("no decimal number");
        }
        setValue(new BigDecimal(plain));
    }

    @Override
    public String getAsText() {
        return getValue() instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : "";
    }
}
