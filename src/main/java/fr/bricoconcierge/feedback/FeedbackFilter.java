package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is narrowed by; nothing that people said is ever in its address.
 *
 * @param unsorted those without a theme
 */
record FeedbackFilter(
        @Nullable FeedbackSource source,
        @Nullable Tone tone,
        @Nullable UUID theme,
        boolean unsorted,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean quotable,
        boolean marked) {

    static final String PATH = "/apprentissages/retours";
    static final String UNSORTED = "aucun";

    static FeedbackFilter read(Map<String, String> typed) {
        String theme = typed.getOrDefault("theme", "");
        String quote = typed.getOrDefault("citation", "");
        return new FeedbackFilter(
                code(typed.get("source"), FeedbackSource.values()),
                code(typed.get("ton"), Tone.values()),
                uuid(theme),
                theme.equals(UNSORTED),
                day(typed.get("du")),
                day(typed.get("au")),
                quote.equals("possible") || quote.equals("retenue"),
                quote.equals("retenue"));
    }

    public boolean isEmpty() {
        return answers().isEmpty();
    }

    public String value(String param) {
        return answers().getOrDefault(param, "");
    }

    public String address(String path) {
        return address(path, 1);
    }

    String address(String path, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        answers().forEach(address::queryParam);
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().build().toUriString();
    }

    public Map<String, String> answers() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "source", source == null ? null : source.name());
        put(said, "ton", tone == null ? null : tone.name());
        put(said, "theme", unsorted ? UNSORTED : theme == null ? null : theme.toString());
        put(said, "du", from == null ? null : from.toString());
        put(said, "au", to == null ? null : to.toString());
        put(said, "citation", marked ? "retenue" : quotable ? "possible" : null);
        return said;
    }

    /** A condition on {@code f}, with {@link #params}. */
    String condition() {
        return "(cast(:source as text) is null or f.source = :source)"
                + " and (cast(:tone as text) is null or f.tone = :tone)"
                + " and (cast(:theme as uuid) is null or f.theme_id = :theme)"
                + " and (not :unsorted or f.theme_id is null)"
                + " and (cast(:from as timestamptz) is null or f.said_at >= :from)"
                + " and (cast(:until as timestamptz) is null or f.said_at < :until)"
                + " and (not :quotable or f.may_quote) and (not :marked or f.marked_at is not null)";
    }

    Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("source", source == null ? null : source.name());
        all.put("tone", tone == null ? null : tone.name());
        all.put("theme", theme);
        all.put("unsorted", unsorted);
        all.put("from", from == null ? null : begins(from).atOffset(java.time.ZoneOffset.UTC));
        all.put("until", to == null ? null : begins(to.plusDays(1)).atOffset(java.time.ZoneOffset.UTC));
        all.put("quotable", quotable);
        all.put("marked", marked);
        return all;
    }

    Instant since() {
        return from == null ? Instant.EPOCH : begins(from);
    }

    Instant until(Instant now) {
        return to == null ? now : begins(to.plusDays(1));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Moment.PARIS).toInstant();
    }

    private static void put(Map<String, String> said, String param, @Nullable String value) {
        if (value != null) {
            said.put(param, value);
        }
    }

    private static <E extends Labelled> @Nullable E code(@Nullable String typed, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID uuid(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
            return day == null || day.getYear() < 2000 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
