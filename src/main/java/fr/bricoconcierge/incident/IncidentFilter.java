package fr.bricoconcierge.incident;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What of the register one wants to see, as its address says it; what it does not understand is left aside. */
@NullUnmarked
record IncidentFilter(String genre, String etat, String du, String au, Integer page) {

    static final int SIZE = 30;
    static final String OPEN = "a-suivre";
    static final String CLOSED = "clos";

    private static final int MOST_PAGES = 10_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    IncidentFilter {
        page = page == null || page < 1 || page > MOST_PAGES ? 1 : page;
    }

    @Nullable
    IncidentKind kind() {
        for (IncidentKind kind : IncidentKind.values()) {
            if (kind.name().equals(genre)) {
                return kind;
            }
        }
        return null;
    }

    /** Whether those that are closed are wanted, or those that are not; neither: all. */
    @Nullable
    Boolean closed() {
        return CLOSED.equals(etat) ? Boolean.TRUE : OPEN.equals(etat) ? Boolean.FALSE : null;
    }

    public @Nullable LocalDate from() {
        return day(du);
    }

    public @Nullable LocalDate until() {
        return day(au);
    }

    public boolean isEmpty() {
        return kind() == null && closed() == null && from() == null && until() == null;
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** The same list, another page of it. */
    String address(int other) {
        var address = UriComponentsBuilder.fromPath("/incidents");
        add(address, "genre", kind());
        add(address, "etat", closed() == null ? null : etat);
        add(address, "du", from());
        add(address, "au", until());
        return address.queryParam("page", other).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
