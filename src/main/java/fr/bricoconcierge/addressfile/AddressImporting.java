package fr.bricoconcierge.addressfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.bricoconcierge.job.JobCancelled;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Reads addresses of the national address base, line after line and in constant memory (T1). Some thousand lines are
 * written in a transaction of their own, so that a long import shows how far it is and keeps what it has done.
 */
@Service
public class AddressImporting {

    private static final Logger log = LoggerFactory.getLogger(AddressImporting.class);
    private static final int SHOWN = 300;

    private final AddressImportStore store;

    AddressImporting(AddressImportStore store) {
        this.store = store;
    }

    /**
     * Adds and updates the addresses of the communes wanted, by INSEE code or name; none wanted: all. Running the same
     * file again changes nothing.
     *
     * @param fileName as the person knows it
     * @throws Refused when it is no address file at all
     */
    public AddressImportId importFile(String fileName, InputStream file, Set<String> communes, AccountId by) {
        try (CountedStream counted = new CountedStream(file);
                CsvReader<CsvRecord> csv = AddressFile.open(counted)) {
            Iterator<CsvRecord> lines = csv.iterator();
            AddressColumns columns = columns(lines);
            AddressImportId id = store.begin(fileName, communes, by);
            run(id, new Reading(columns, lines, counted, LineProgress.UNSEEN), communes);
            return id;
        } catch (IOException | CsvParseException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** Refuses what is no address file, by its first line. */
    void check(InputStream file) {
        try (CsvReader<CsvRecord> csv = AddressFile.open(file)) {
            columns(csv.iterator());
        } catch (IOException | CsvParseException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** Reads a file that was checked, for an import that has begun. */
    void read(AddressImportId id, InputStream file, Set<String> communes, LineProgress progress) throws IOException {
        try (CountedStream counted = new CountedStream(file);
                CsvReader<CsvRecord> csv = AddressFile.open(counted)) {
            Iterator<CsvRecord> lines = csv.iterator();
            run(id, new Reading(columns(lines), lines, counted, progress), communes);
        }
    }

    private static Refused unreadable(Exception e) {
        log.info("An address file could not be read: {}", e.getClass().getSimpleName());
        return new Refused("file", "Ce fichier ne peut pas être lu. Choisissez un fichier CSV, compressé ou non.");
    }

    private static AddressColumns columns(Iterator<CsvRecord> lines) {
        if (!lines.hasNext()) {
            throw new Refused("file", "Ce fichier est vide.");
        }
        return new AddressColumns(lines.next());
    }

    /** What was written before a failure stays, and the report says where reading stopped. */
    private void run(AddressImportId id, Reading reading, Set<String> communes) {
        try {
            writeAll(id, reading, new CommuneFilter(communes));
            store.finish(id);
        } catch (CsvParseException | UncheckedIOException e) {
            log.info("An address file became unreadable: {}", e.getClass().getSimpleName());
            store.fail(id, "La suite du fichier ne peut pas être lue. Téléchargez-le de nouveau, puis recommencez.");
        } catch (JobCancelled e) {
            store.cancel(id);
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            store.fail(id, "L’import s’est arrêté. Recommencez\u00a0: ce qui est déjà fait ne sera pas refait.");
            throw e;
        }
    }

    private void writeAll(AddressImportId id, Reading reading, CommuneFilter filter) {
        long read = 0;
        while (reading.lines.hasNext()) {
            AddressBatch batch = new AddressBatch();
            while (reading.lines.hasNext() && !batch.isFull()) {
                judge(reading.columns, reading.lines.next(), filter, batch);
            }
            store.write(id, batch);
            read += batch.read();
            reading.progress.read(read, reading.file.count());
        }
    }

    private static void judge(AddressColumns columns, CsvRecord line, CommuneFilter filter, AddressBatch batch) {
        if (!filter.keeps(columns.text(line, "code_insee"), columns.text(line, "nom_commune"))) {
            batch.skip();
            return;
        }
        try {
            batch.add(AddressLineReader.read(columns, line));
        } catch (LineRejected rejected) {
            batch.reject(line.getStartingLineNumber(), rejected.reason(), shown(line));
        }
    }

    private static String shown(CsvRecord line) {
        String text = String.join(";", line.getFields()).replaceAll("\\p{Cntrl}", " ");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** A file being read. */
    private record Reading(
            AddressColumns columns, Iterator<CsvRecord> lines, CountedStream file, LineProgress progress) {}
}
