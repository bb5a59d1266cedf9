package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Markets of their own, and stands that are held there. */
final class MarketStands {

    static final LocalDate FIRST = LocalDate.of(2032, 3, 2); // a Tuesday

    private final MarketCalendar calendar;

    MarketStands(MarketCalendar calendar) {
        this.calendar = calendar;
    }

    MarketId market(DayOfWeek day, int weeks, LocalDate first) {
        return calendar.add(new MarketForm(
                "Marché " + UUID.randomUUID(),
                "Place de la Nouvelle Aventure",
                "Lille",
                MarketKind.FOOD,
                day,
                LocalTime.of(7, 0),
                LocalTime.of(14, 0),
                weeks,
                first,
                null,
                null,
                null));
    }

    /** The form of a series from the first day on. */
    FilledForm series(Visitor who, MarketId market) {
        return who.open("/stands/series/nouvelle")
                .form("/stands/series/nouvelle")
                .with("market", market)
                .with("fromOn", FIRST);
    }

    Screen plan(Visitor who, MarketId market, LocalDate day) {
        return who.open("/stands/nouveau?marche=" + market + "&jour=" + day)
                .form("/stands")
                .submit();
    }
}
