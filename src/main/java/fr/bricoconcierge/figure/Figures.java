package fr.bricoconcierge.figure;

import fr.bricoconcierge.figure.FigureView.Line;
import fr.bricoconcierge.rate.Rate;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts figures of the catalogue: two statements, however many are asked for. */
@Service
@Transactional(readOnly = true)
public class Figures {

    private static final int LINES = 6;

    private final JdbcClient database;
    private final Settings settings;

    Figures(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Every figure there is, to choose from: its code, its name, and what it is about as a hint. */
    public List<Choice> choices() {
        return Catalogue.choices();
    }

    /** Those of these codes, as they stand, in the catalogue's order. */
    public List<FigureView> of(Collection<String> codes) {
        List<FigureView> views = new ArrayList<>(single(Catalogue.SINGLE.stream()
                .filter(figure -> codes.contains(figure.code()))
                .toList()));
        views.addAll(ranked(Catalogue.RANKINGS.stream()
                .filter(ranking -> codes.contains(ranking.code()))
                .toList()));
        return views;
    }

    List<FigureView> single(List<SingleFigure> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        String sql = wanted.stream()
                .map(figure -> "select '%s' as code, cast((%s) as numeric) as part, cast((%s) as bigint) as whole"
                        .formatted(figure.code(), figure.part(), figure.whole() == null ? "null" : figure.whole()))
                .collect(Collectors.joining(" union all "));
        Map<String, Counted> counted = database
                .sql(sql + " limit :all")
                .param("all", wanted.size())
                .param("kitPieces", settings.number(Setting.KIT_PIECES))
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::code, Function.identity()));
        return wanted.stream()
                .map(figure -> view(figure, Objects.requireNonNull(counted.get(figure.code()))))
                .toList();
    }

    private List<FigureView> ranked(List<Ranking> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        String sql = wanted.stream()
                .map(ranking -> "select '%s' as code, r.name, r.part, r.whole from (%s) r"
                        .formatted(ranking.code(), ranking.query()))
                .collect(Collectors.joining(" union all "));
        Map<String, List<Ranked>> rows =
                database.sql(sql).query(Ranked.class).list().stream().collect(Collectors.groupingBy(Ranked::code));
        return wanted.stream()
                .map(ranking -> view(ranking, rows.getOrDefault(ranking.code(), List.of())))
                .toList();
    }

    private static FigureView view(SingleFigure figure, Counted counted) {
        BigDecimal part = counted.part();
        Long whole = counted.whole();
        Rate rate = whole == null || part == null ? null : new Rate(part.longValue(), whole);
        BigDecimal value = part == null ? null : part.setScale(0, RoundingMode.HALF_UP);
        if (rate != null) {
            value = rate.isKnown() ? BigDecimal.valueOf(Math.round(rate.share() * 100)) : null;
        }
        String said = rate != null ? rate.said() : value == null ? "–" : french(value);
        return new FigureView(
                figure.code(),
                figure.theme(),
                figure.label(),
                figure.unit(),
                figure.definition(),
                value,
                said,
                rate,
                List.of(),
                figure.href());
    }

    private static FigureView view(Ranking ranking, List<Ranked> rows) {
        long most = rows.stream().mapToLong(Ranked::part).max().orElse(1);
        List<Line> lines = rows.stream()
                .sorted(Comparator.comparingLong(Ranked::part).reversed().thenComparing(Ranked::name))
                .limit(LINES)
                .map(row -> row.line(ranking.naming().apply(row.name()), most))
                .toList();
        String said = lines.isEmpty() ? "rien à compter encore" : lines.get(0).label();
        return new FigureView(
                ranking.code(),
                ranking.theme(),
                ranking.label(),
                "",
                ranking.definition(),
                null,
                said,
                null,
                lines,
                null);
    }

    private static String french(BigDecimal value) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(value);
    }

    private record Counted(
            String code,
            @Nullable BigDecimal part,
            @Nullable Long whole) {}

    private record Ranked(
            String code, String name, long part, @Nullable Long whole) {

        private Line line(String label, long most) {
            Long out = whole;
            return out == null
                    ? new Line(label, String.valueOf(part), Math.round(100.0 * part / Math.max(1, most)))
                    : new Line(label, new Rate(part, out).said(), Math.round(new Rate(part, out).share() * 100));
        }
    }
}
