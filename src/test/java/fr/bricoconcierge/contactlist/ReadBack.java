package fr.bricoconcierge.contactlist;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What a spreadsheet finds in an exported file. */
final class ReadBack {

    private ReadBack() {}

    /** As a spreadsheet reads the text file, byte order mark left out. */
    static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
            rows.add(row.getFields());
        }
        return rows;
    }

    /** The cells as they are shown; fails on a formula. */
    static List<List<String>> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(ReadBack::cell).toList()).toList();
        }
    }

    private static String cell(Cell cell) {
        assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
        return cell.getType() == CellType.NUMBER
                ? cell.asDate().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))
                : cell.getText();
    }
}
