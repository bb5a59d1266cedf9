package fr.bricoconcierge.spreadsheet;

import fr.bricoconcierge.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook; what a formula had come to counts, the formula does not. */
final class XlsxTable {

    /** Unpacked: a small file may hold far more than it weighs. */
    private static final long LARGEST = 60_000_000;

    private static final int MOST_ENTRIES = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNREADABLE =
            "Ce classeur ne peut pas être lu. Enregistrez-le de nouveau au format .xlsx, ou en CSV.";

    private XlsxTable() {}

    static boolean is(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static void read(byte[] file, TableReader table) {
        weigh(file);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> table.take(row.getRowNum(), cells(row)));
        } catch (Refused refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw TableReader.refused(UNREADABLE);
        }
    }

    /** By way of a file for a moment: what Excel's own writers pack cannot always be unpacked as a stream. */
    private static void weigh(byte[] file) {
        try {
            Path packed = Files.createTempFile("brico-table-", ".xlsx");
            try {
                Files.write(packed, file);
                weigh(packed);
            } finally {
                Files.deleteIfExists(packed);
            }
        } catch (IOException e) {
            throw TableReader.refused(UNREADABLE);
        }
    }

    private static void weigh(Path packed) throws IOException {
        byte[] some = new byte[1 << 16];
        long weight = 0;
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(some); read >= 0; read = content.read(some)) {
                        weight += read;
                        refuseTheHeavy(weight, zip.size());
                    }
                }
            }
        }
    }

    private static void refuseTheHeavy(long weight, int entries) {
        if (weight > LARGEST || entries > MOST_ENTRIES) {
            throw TableReader.refused("Ce classeur contient trop de choses pour un tableau.");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), TableReader.MOST_COLUMNS + 1); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? cell.asDate().format(DAY) : cell.asNumber().toPlainString();
        }
        return Optional.ofNullable(cell.getType() == CellType.STRING ? cell.asString() : cell.getText())
                .orElse("");
    }

    /** Excel keeps a day as a number, and tells by its format. */
    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*[dj].*m.*|.*m.*[dj].*");
    }
}
