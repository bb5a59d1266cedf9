package fr.bricoconcierge.market;

import fr.bricoconcierge.spreadsheet.JudgedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A market of the calendar, as a line of a file is compared with it. */
record KnownMarket(MarketForm form, boolean retired) {

    /** What tells one market from another. */
    static List<Object> key(MarketForm form) {
        return List.of(form.name(), form.place(), form.commune(), form.weekday());
    }

    /** What the line leaves open, which the coordinator has to say. */
    static @Nullable String question(MarketForm market) {
        return market.isEveryWeek() || market.firstOn() != null
                ? null
                : "Il reste à dire quel jour il a lieu d’abord\u00a0: il n’est pas de toutes les semaines.";
    }

    JudgedLine<MarketForm> meet(int line, String what, MarketForm brought) {
        if (retired) {
            return JudgedLine.rejected(line, what, "Ce marché a été retiré du calendrier\u00a0: remettez-le d’abord.");
        }
        MarketForm merged = withWhatIsKnown(brought);
        List<String> changes = changes(merged);
        return changes.isEmpty()
                ? JudgedLine.<MarketForm>same(line, what)
                : JudgedLine.changed(line, what, changes, merged);
    }

    /** The file does not take back what the coordinator said and it does not know. */
    private MarketForm withWhatIsKnown(MarketForm brought) {
        boolean located = brought.latitude() != null;
        return new MarketForm(
                brought.name(),
                brought.place(),
                brought.commune(),
                brought.kind() == MarketKind.GENERAL ? form.kind() : brought.kind(),
                brought.weekday(),
                brought.startsAt(),
                brought.endsAt(),
                brought.weeksApart(),
                brought.firstOn() == null ? form.firstOn() : brought.firstOn(),
                located ? brought.latitude() : form.latitude(),
                located ? brought.longitude() : form.longitude(),
                null);
    }

    private List<String> changes(MarketForm brought) {
        List<String> changes = new ArrayList<>();
        if (!form.startsAt().equals(brought.startsAt()) || !form.endsAt().equals(brought.endsAt())) {
            changes.add("%s au lieu de %s".formatted(hours(brought), hours(form)));
        }
        if (!form.weeksApart().equals(brought.weeksApart())) {
            changes.add("toutes les %d semaines au lieu de %d".formatted(brought.weeksApart(), form.weeksApart()));
        }
        if (!Objects.equals(form.firstOn(), brought.firstOn())) {
            changes.add("premier jour");
        }
        if (form.kind() != brought.kind()) {
            changes.add("genre");
        }
        if (differ(form.latitude(), brought.latitude()) || differ(form.longitude(), brought.longitude())) {
            changes.add("position");
        }
        return changes;
    }

    private static String hours(MarketForm form) {
        return MarketRow.hours(form.startsAt(), form.endsAt());
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one != other : one.compareTo(other) != 0;
    }
}
