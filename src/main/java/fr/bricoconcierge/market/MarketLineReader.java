package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.TableColumns;
import fr.bricoconcierge.spreadsheet.TableLine;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one line of a file as the market it describes. */
@Component
class MarketLineReader {

    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Validator validator;

    MarketLineReader(Validator validator) {
        this.validator = validator;
    }

    /** @throws Refused when the line says what no market can be */
    MarketForm read(TableColumns columns, TableLine line) {
        var form = new MarketForm(
                columns.in(line, MarketColumns.NAME),
                columns.in(line, MarketColumns.PLACE),
                columns.in(line, MarketColumns.COMMUNE),
                kind(columns.in(line, MarketColumns.KIND)),
                day(columns.in(line, MarketColumns.DAY)),
                hour(columns.in(line, MarketColumns.START)),
                hour(columns.in(line, MarketColumns.END)),
                weeks(columns.in(line, MarketColumns.WEEKS)),
                first(columns.in(line, MarketColumns.FIRST)),
                number(columns.in(line, MarketColumns.LATITUDE)),
                number(columns.in(line, MarketColumns.LONGITUDE)),
                null);
        validator.validate(form).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .findFirst()
                .ifPresent(MarketLineReader::refuse);
        if (form.hasHalfAPosition()) {
            refuse("La latitude et la longitude vont ensemble.");
        }
        new Market(form); // says what else no market can be
        return form;
    }

    private static void refuse(String reason) {
        throw new Refused(reason);
    }

    private static MarketKind kind(String text) {
        return text.isEmpty()
                ? MarketKind.GENERAL
                : Arrays.stream(MarketKind.values())
                        .filter(kind -> TableColumns.plain(kind.label()).equals(TableColumns.plain(text)))
                        .findFirst()
                        .orElseThrow(
                                () -> new Refused("«\u00a0%s\u00a0» n’est pas un genre de marché.".formatted(text)));
    }

    private static DayOfWeek day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> MarketRow.day(day).equals(TableColumns.plain(text)))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        text.isEmpty()
                                ? "Le jour manque."
                                : "«\u00a0%s\u00a0» n’est pas un jour de la semaine.".formatted(text)));
    }

    /** {@code 07:00}, {@code 7h}, {@code 7 h 30}. */
    private static LocalTime hour(String text) {
        String digits = text.replaceAll("\\s", "").replace('h', ':').replaceFirst(":$", ":00");
        try {
            return LocalTime.parse(digits, HOUR);
        } catch (DateTimeException e) {
            throw new Refused(
                    text.isEmpty() ? "Une heure manque." : "«\u00a0%s\u00a0» n’est pas une heure.".formatted(text));
        }
    }

    private static int weeks(String text) {
        try {
            return Optional.ofNullable(number(text))
                    .map(BigDecimal::intValueExact)
                    .orElse(1);
        } catch (ArithmeticException e) {
            throw new Refused("«\u00a0%s\u00a0» n’est pas un nombre de semaines.".formatted(text));
        }
    }

    private static @Nullable LocalDate first(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : text.contains("/") ? LocalDate.parse(text, FRENCH_DAY) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("«\u00a0%s\u00a0» n’est pas une date.".formatted(text));
        }
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Refused("«\u00a0%s\u00a0» n’est pas un nombre.".formatted(text));
        }
    }
}
