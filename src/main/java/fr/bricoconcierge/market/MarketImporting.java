package fr.bricoconcierge.market;

import fr.bricoconcierge.address.Communes;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.spreadsheet.JudgedLine;
import fr.bricoconcierge.spreadsheet.TableColumns;
import fr.bricoconcierge.spreadsheet.TableLimits;
import fr.bricoconcierge.spreadsheet.TableLine;
import fr.bricoconcierge.spreadsheet.TableReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a calendar from a CSV file: first shows what would become of each line, then writes exactly that. */
@Service
class MarketImporting {

    /** A calendar of markets is a small thing; more is another file by mistake. */
    static final TableLimits LIMITS = new TableLimits(200_000, 1000);

    private final MarketReading reading;
    private final MarketCalendar calendar;
    private final MarketLineReader lines;
    private final Communes communes;

    MarketImporting(MarketReading reading, MarketCalendar calendar, MarketLineReader lines, Communes communes) {
        this.reading = reading;
        this.calendar = calendar;
        this.lines = lines;
        this.communes = communes;
    }

    /** What becomes of each line. Nothing is written. */
    @Transactional(readOnly = true)
    List<JudgedLine<MarketForm>> preview(byte[] file) {
        List<TableLine> table = TableReader.read(file, LIMITS);
        TableColumns columns = TableColumns.of(table.get(0), MarketColumns.NEEDED);
        Map<List<Object>, KnownMarket> known = reading.known();
        Map<List<Object>, Integer> seen = new HashMap<>();
        Set<String> names =
                communes.names().stream().map(MarketImporting::spelt).collect(Collectors.toSet());
        return table.stream()
                .skip(1)
                .map(line -> warned(judge(columns, line, known, seen), names))
                .toList();
    }

    /** Writes what {@link #preview} shows, as things stand now. */
    @Transactional
    List<JudgedLine<MarketForm>> bring(byte[] file) {
        List<JudgedLine<MarketForm>> judged = preview(file);
        judged.stream().map(JudgedLine::written).filter(Objects::nonNull).forEach(calendar::bring);
        return judged;
    }

    private JudgedLine<MarketForm> judge(
            TableColumns columns,
            TableLine line,
            Map<List<Object>, KnownMarket> known,
            Map<List<Object>, Integer> seen) {
        int number = line.line();
        String what = MarketColumns.what(columns, line);
        try {
            MarketForm market = lines.read(columns, line);
            Integer twin = seen.putIfAbsent(KnownMarket.key(market), number);
            if (twin != null) {
                return JudgedLine.rejected(number, what, "C’est le même marché qu’à la ligne %d.".formatted(twin));
            }
            KnownMarket there = known.get(KnownMarket.key(market));
            return there == null
                    ? JudgedLine.added(number, what, KnownMarket.question(market), market)
                    : there.meet(number, what, market);
        } catch (Refused refusal) {
            return JudgedLine.rejected(number, what, refusal.sentence());
        }
    }

    /** Before any address is imported, no name says anything. */
    private static JudgedLine<MarketForm> warned(JudgedLine<MarketForm> line, Set<String> communes) {
        MarketForm market = line.written();
        if (market == null || communes.isEmpty() || communes.contains(spelt(market.commune()))) {
            return line;
        }
        return line.warning("Aucune adresse de «\u00a0%s\u00a0» n’est importée\u00a0: vérifiez le nom."
                .formatted(market.commune()));
    }

    /** One spelling of a name, with or without its hyphens. */
    private static String spelt(String commune) {
        return TableColumns.plain(commune).replace('-', ' ').replace('’', '\'');
    }
}
