package fr.bricoconcierge.logbooklist;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** As a French Excel opens it at a double click: semicolons, a byte-order mark, lines that end as on Windows. */
final class CsvSheet implements LogbookSheet {

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\ufeff');
        this.csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(HEADER);
    }

    @Override
    public void write(LogbookRow row) {
        List<String> cells = new ArrayList<>(List.of(LogbookSheet.day(row).format(DAY)));
        cells.addAll(LogbookSheet.cells(row));
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
