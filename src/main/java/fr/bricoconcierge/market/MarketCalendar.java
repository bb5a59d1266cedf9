package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the market calendar: adds, changes and retires markets, and writes down when they are closed. */
@Service
@Transactional
public class MarketCalendar {

    private final Markets markets;
    private final JdbcClient database;
    private final Clock clock;

    MarketCalendar(Markets markets, JdbcClient database, Clock clock) {
        this.markets = markets;
        this.database = database;
        this.clock = clock;
    }

    public MarketId add(MarketForm form) {
        namesItsFirstDay(form);
        isAlone(form, null);
        return markets.save(new Market(form)).id();
    }

    void change(MarketId id, MarketForm form) {
        Market market = get(id);
        if (form.version() != null && !form.version().equals(market.version())) {
            throw new ObjectOptimisticLockingFailureException(Market.class, id);
        }
        namesItsFirstDay(form);
        isAlone(form, id);
        market.change(form);
    }

    /** Takes it out of what one plans from; sessions already planned there stay. */
    void retire(MarketId id) {
        get(id).retire(clock.instant());
    }

    void bringBack(MarketId id) {
        get(id).bringBack();
    }

    /** Writes down that the market is closed on these days; the same days once, however often they are sent. */
    public void close(MarketId id, ClosureForm form) {
        get(id);
        if (form.last().isBefore(form.fromOn())) {
            throw new Refused("untilOn", "Le dernier jour vient après le premier.");
        }
        database.sql("insert into market_closure (id, market_id, from_on, until_on, reason) values (?, ?, ?, ?, ?)"
                        + " on conflict (market_id, from_on, until_on) do nothing")
                .params(Uuids.next(), id.value(), form.fromOn(), form.last(), form.reason())
                .update();
    }

    void reopen(MarketId id, UUID closure) {
        int removed = database.sql("delete from market_closure where id = ? and market_id = ?")
                .params(closure, id.value())
                .update();
        if (removed == 0) {
            throw new MarketNotFound(closure);
        }
    }

    /** What a file brings: added, or written over the market of that name, place, commune and weekday. */
    void bring(MarketForm form) {
        twin(form).ifPresentOrElse(market -> market.change(form), () -> markets.save(new Market(form)));
    }

    private static void namesItsFirstDay(MarketForm form) {
        if (!form.isEveryWeek() && form.firstOn() == null) {
            throw new Refused(
                    "firstOn", "Indiquez un jour où il a lieu\u00a0: les semaines se comptent à partir de là.");
        }
        if (form.hasHalfAPosition()) {
            throw new Refused(
                    form.latitude() == null ? "latitude" : "longitude",
                    "Donnez la latitude et la longitude, ou aucune.");
        }
    }

    private void isAlone(MarketForm form, @Nullable MarketId id) {
        twin(form).filter(other -> !Objects.equals(other.id(), id)).ifPresent(other -> {
            throw new Refused(
                    "name",
                    other.isRetired()
                            ? "Ce marché a été retiré du calendrier\u00a0: remettez-le plutôt que de le recopier."
                            : "Ce marché est déjà dans le calendrier ce jour-là.");
        });
    }

    private Optional<Market> twin(MarketForm form) {
        return markets.findByNameAndPlaceAndCommuneAndWeekday(
                form.name(), form.place(), form.commune(), form.weekday());
    }

    private Market get(MarketId id) {
        return markets.findById(id).orElseThrow(() -> new MarketNotFound(id));
    }
}
