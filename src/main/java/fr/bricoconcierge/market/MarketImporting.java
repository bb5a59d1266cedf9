package fr.bricoconcierge.market;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.bricoconcierge.address.Communes;
import fr.bricoconcierge.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a calendar from a CSV file: first shows what would become of each line, then writes exactly that. */
@Service
class MarketImporting {

    /** A calendar of markets is a small thing; more is another file by mistake. */
    static final int LARGEST_FILE = 200_000;

    private static final int MOST_LINES = 1000;

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
    List<MarketLine> preview(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refused("file", "Ce fichier est trop grand pour un calendrier de marchés.");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text(file))) {
            return judge(csv.iterator());
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Refused("file", "Ce fichier n’est pas un fichier CSV\u00a0: une ligne ne peut pas être lue.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what {@link #preview} shows, as things stand now. */
    @Transactional
    List<MarketLine> bring(byte[] file) {
        List<MarketLine> judged = preview(file);
        judged.stream().filter(MarketLine::isWritten).map(MarketLine::market).forEach(calendar::bring);
        return judged;
    }

    private List<MarketLine> judge(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new Refused("file", "Ce fichier est vide.");
        }
        MarketColumns columns = MarketColumns.of(records.next().getFields());
        Map<List<Object>, KnownMarket> known = reading.known();
        Map<List<Object>, Long> seen = new HashMap<>();
        Set<String> names =
                communes.names().stream().map(MarketImporting::spelt).collect(Collectors.toSet());
        List<MarketLine> judged = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord next = records.next();
            if (!columns.isBlank(next.getFields())) {
                judged.add(warned(judge(columns, next, known, seen), names));
            }
            if (judged.size() > MOST_LINES) {
                throw new Refused("file", "Ce fichier a plus de 1\u202f000 lignes\u00a0: partagez-le.");
            }
        }
        return judged;
    }

    private MarketLine judge(
            MarketColumns columns, CsvRecord line, Map<List<Object>, KnownMarket> known, Map<List<Object>, Long> seen) {
        long number = line.getStartingLineNumber();
        String what = columns.what(line.getFields());
        try {
            MarketForm market = lines.read(columns, line.getFields());
            Long twin = seen.putIfAbsent(KnownMarket.key(market), number);
            if (twin != null) {
                return MarketLine.rejected(number, what, "C’est le même marché qu’à la ligne %d.".formatted(twin));
            }
            KnownMarket there = known.get(KnownMarket.key(market));
            return there == null
                    ? new MarketLine(number, what, MarketFate.ADDED, KnownMarket.question(market), market)
                    : there.meet(number, what, market);
        } catch (Refused refusal) {
            return MarketLine.rejected(number, what, refusal.sentence());
        }
    }

    /** Before any address is imported, no name says anything. */
    private static MarketLine warned(MarketLine line, Set<String> communes) {
        MarketForm market = line.market();
        if (market == null || communes.isEmpty() || communes.contains(spelt(market.commune()))) {
            return line;
        }
        return line.warning("Aucune adresse de «\u00a0%s\u00a0» n’est importée\u00a0: vérifiez le nom."
                .formatted(market.commune()));
    }

    /** One spelling of a name, with or without its hyphens. */
    private static String spelt(String commune) {
        return MarketColumns.plain(commune).replace('-', ' ').replace('’', '\'');
    }

    /** UTF-8, or else what old spreadsheets write. */
    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
