package fr.bricoconcierge.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table being written, row after row, that no spreadsheet takes for anything to calculate. */
public interface Sheet extends AutoCloseable {

    /** Begins a file with the titles of its columns. The stream ends with the sheet. */
    static Sheet of(TableFormat format, OutputStream out, String title, List<String> header) throws IOException {
        return format == TableFormat.CSV ? new CsvSheet(out, header) : new XlsxSheet(out, title, header);
    }

    /** @param cells words as people typed them, or days */
    void write(List<?> cells);

    @Override
    void close() throws IOException;
}
