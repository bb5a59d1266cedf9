package fr.bricoconcierge.configuration;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of a setting.
 *
 * @param former what was in force before; none: its standard value
 */
record ChangeRow(
        String key,
        String value,
        @Nullable String former,
        Instant changedAt,
        @Nullable String author) {

    public Moment moment() {
        return Moment.at(changedAt);
    }

    public String label() {
        return setting().map(Setting::label).orElse(key);
    }

    /** « 30 → 40 », in words. */
    public String before() {
        return said(former == null ? setting().map(Setting::standard).orElse("") : former);
    }

    public String after() {
        return said(value);
    }

    private Optional<Setting> setting() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.name().equals(key))
                .findFirst();
    }

    private String said(String stored) {
        if (stored.isEmpty()) {
            return "rien";
        }
        if (key.equals(Setting.LOGO.name())) {
            return "une image";
        }
        if (key.endsWith("_PHONE")) {
            return PhoneNumber.shown(stored);
        }
        return switch (stored) {
            case "true" -> "oui";
            case "false" -> "non";
            default -> stored;
        };
    }
}
