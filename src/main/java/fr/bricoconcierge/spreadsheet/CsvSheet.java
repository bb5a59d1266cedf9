package fr.bricoconcierge.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.bricoconcierge.shared.HarmlessCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** As a French Excel opens it at a double click: semicolons, a byte-order mark, lines that end as on Windows. */
final class CsvSheet implements Sheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CsvWriter csv;

    CsvSheet(OutputStream out, List<String> header) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\ufeff');
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(header);
    }

    @Override
    public void write(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String text(Object cell) {
        return cell instanceof LocalDate day ? day.format(DAY) : HarmlessCell.of(cell.toString());
    }
}
