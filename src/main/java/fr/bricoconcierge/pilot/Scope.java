package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.OptionPeriod;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A filter as the queries ask for it: one condition, the same for knocks, households and equipment. */
record Scope(DashboardFilter filter, List<OptionPeriod> periods) {

    static Scope of(DashboardFilter filter, Settings settings) {
        PilotOption option = filter.option();
        return new Scope(filter, option == null ? List.of() : settings.periods(option));
    }

    /** What was at that time, in that sector, by that person: three columns. */
    static String within(String at, String sector, String person) {
        return """
                ((cast(:from as timestamptz) is null or %1$s >= cast(:from as timestamptz))
                 and (cast(:until as timestamptz) is null or %1$s < cast(:until as timestamptz))
                 and (cast(:sector as uuid) is null or %2$s = cast(:sector as uuid))
                 and (cast(:person as uuid) is null or %3$s = cast(:person as uuid))
                 and (cast(:side as text) is null or exists (
                     select 1 from unnest(cast(:onIn as uuid[]), cast(:onSince as timestamptz[]), cast(:onUntil as timestamptz[]))
                         as o(sector_id, since, until)
                     where (o.sector_id is null or o.sector_id = %2$s)
                       and case cast(:side as text) when 'AVANT' then %1$s < o.since
                           else %1$s >= o.since and (o.until is null or %1$s < o.until) end)))
                """.formatted(at, sector, person);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("from", start(filter.du()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", start(next(filter.au())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "sector",
                        filter.secteur() == null ? null : filter.secteur().value(),
                        Types.OTHER)
                .param(
                        "person",
                        filter.personne() == null ? null : filter.personne().value(),
                        Types.OTHER)
                .param("side", side(filter), Types.VARCHAR)
                .param(
                        "onIn",
                        array(period ->
                                period.sector() == null ? null : period.sector().toString()))
                .param("onSince", array(period -> period.since().toString()))
                .param(
                        "onUntil",
                        array(period ->
                                period.until() == null ? null : period.until().toString()));
    }

    private static @Nullable String side(DashboardFilter filter) {
        DashboardFilter.Side side = filter.cote();
        return filter.option() == null || side == null ? null : side.name();
    }

    /** As PostgreSQL writes arrays; none of the values bears a comma or a quote. */
    private String array(Function<OptionPeriod, @Nullable String> value) {
        return periods.stream()
                .map(period -> {
                    String text = value.apply(period);
                    return text == null ? "NULL" : text;
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Object start(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        Instant start = day.atStartOfDay(Moment.PARIS).toInstant();
        return start.atOffset(ZoneOffset.UTC);
    }
}
