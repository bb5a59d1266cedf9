package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SectorId;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard looks at, as its address says it; all together when it says nothing.
 *
 * @param du the first day
 * @param au the last day
 * @param personne who knocked, or who made the household's first card
 * @param option looked at before or since it was switched on
 */
record DashboardFilter(
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable SectorId secteur,
        @Nullable AccountId personne,
        @Nullable PilotOption option,
        @Nullable Side cote) {

    /** Which side of the day on which an option was switched on. */
    enum Side {
        AVANT,
        DEPUIS
    }

    static final DashboardFilter ALL = new DashboardFilter(null, null, null, null, null, null);

    public boolean isEmpty() {
        return query().isEmpty();
    }

    public boolean isBackwards() {
        return du != null && au != null && au.isBefore(du);
    }

    /** Both or neither. */
    boolean isOfOption() {
        return option != null && cote != null;
    }

    /** Without a question mark: {@code du=2026-11-02&secteur=…}. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "du", du);
        add(query, "au", au);
        add(query, "secteur", secteur);
        add(query, "personne", personne);
        if (isOfOption()) {
            add(query, "option", option);
            add(query, "cote", cote);
        }
        return query.toString();
    }

    /** An address with what it asks for, then this filter. */
    String of(String address, String... asked) {
        var query = new StringJoiner("&");
        for (String one : asked) {
            query.add(one);
        }
        if (!isEmpty()) {
            query.add(query());
        }
        return query.length() == 0 ? address : address + "?" + query;
    }

    DashboardFilter in(@Nullable SectorId sector) {
        return new DashboardFilter(du, au, sector, personne, option, cote);
    }

    DashboardFilter on(PilotOption other, Side side) {
        return new DashboardFilter(du, au, secteur, personne, other, side);
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }
}
