package fr.bricoconcierge.stand;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.market.MarketReading;
import fr.bricoconcierge.market.MarketRow;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.SlotTaken;
import fr.bricoconcierge.worktime.TakenSlots;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plans a session on each day of a series. Each stands for itself: a day on which somebody is busy is written down with
 * who holds it, and the others are planned all the same.
 */
@Service
public class StandSeriesPlanning {

    private final StandSeriesDays days;
    private final StandPlanning planning;
    private final MarketReading markets;
    private final TakenSlots takenSlots;
    private final ReceivedCommands commands;
    private final TransactionOperations transactions;
    private final JdbcClient database;
    private final Clock clock;

    StandSeriesPlanning(
            StandSeriesDays days,
            StandPlanning planning,
            MarketReading markets,
            TakenSlots takenSlots,
            ReceivedCommands commands,
            TransactionOperations transactions,
            JdbcClient database,
            Clock clock) {
        this.days = days;
        this.planning = planning;
        this.markets = markets;
        this.takenSlots = takenSlots;
        this.commands = commands;
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
    }

    /** Plans all of it; the same command plans it once, and a second sending plans what a first one left undone. */
    public StandSeriesId plan(StandSeriesForm form, AccountId by) {
        if (!form.saysHowLong()) {
            throw new Refused("untilOn", "Donnez le dernier jour, ou le nombre de fois.");
        }
        MarketRow market = markets.find(form.market())
                .filter(found -> !found.retired())
                .orElseThrow(() -> new Refused("market", "Choisissez un marché de la liste."));
        List<StandSeriesDay> all = days.of(form, market);
        planning.check(planOn(all.get(0).day(), form, market, StandSeriesId.next()));
        var series = new StandSeriesId(Objects.requireNonNull(
                transactions.execute(status -> commands.once(form.command(), () -> addSeries(form, all, by)))));
        all.forEach(day -> plan(day, form, market, series));
        return series;
    }

    private void plan(StandSeriesDay day, StandSeriesForm form, MarketRow market, StandSeriesId series) {
        if (!day.isOpen()) {
            leaveOut(series, day);
            return;
        }
        StandPlan plan = planOn(day.day(), form, market, series);
        try {
            planning.plan(commandOf(form.command(), day.day()), plan);
        } catch (SlotTaken taken) {
            String holder = takenSlots.explain(taken, plan.team()).holder();
            leaveOut(series, new StandSeriesDay(day.day(), GapKind.TAKEN, holder));
        }
    }

    private UUID addSeries(StandSeriesForm form, List<StandSeriesDay> all, AccountId by) {
        StandSeriesId id = StandSeriesId.next();
        database.sql("insert into stand_series (id, market_id, form, from_on, until_on, skip_holidays, planned_at,"
                        + " planned_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), form.market().value(), form.form().name(), form.fromOn())
                .params(all.get(all.size() - 1).day(), form.skipHolidays())
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
        return id.value();
    }

    private void leaveOut(StandSeriesId series, StandSeriesDay day) {
        transactions.executeWithoutResult(
                status -> database.sql("insert into stand_series_gap (series_id, day, kind, reason) values (?, ?, ?, ?)"
                                + " on conflict (series_id, day) do nothing")
                        .params(series.value(), day.day(), String.valueOf(day.gap()), String.valueOf(day.reason()))
                        .update());
    }

    private static StandPlan planOn(LocalDate day, StandSeriesForm form, MarketRow market, StandSeriesId series) {
        LocalTime start = form.startsAt() == null ? market.startsAt() : form.startsAt();
        LocalTime end = form.endsAt() == null ? market.endsAt() : form.endsAt();
        return new StandPlan(
                form.market(),
                null,
                form.form(),
                instant(day, start),
                instant(day, end),
                form.first(),
                form.second(),
                series);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.PARIS).toInstant();
    }

    /** One command for each day, always the same. */
    private static UUID commandOf(UUID command, LocalDate day) {
        return UUID.nameUUIDFromBytes((command + " " + day).getBytes(StandardCharsets.UTF_8));
    }
}
