package fr.bricoconcierge.logbooklist;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose cells are text and days, never formulas; what is written leaves the memory now and then. */
final class XlsxSheet implements LogbookSheet {

    private static final int IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxSheet(OutputStream out) {
        this.workbook = new Workbook(out, "Brico-concierge", "1.0");
        this.sheet = workbook.newWorksheet("Carnet");
        sheet.freezePane(0, 1);
        for (int column = 0; column < HEADER.size(); column++) {
            sheet.width(column, 20);
            sheet.inlineString(0, column, HEADER.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void write(LogbookRow row) {
        line++;
        sheet.value(line, 0, LogbookSheet.day(row));
        sheet.style(line, 0).format("dd/MM/yyyy").set();
        List<String> cells = LogbookSheet.cells(row);
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(line, i + 1, cells.get(i));
        }
        if (line % IN_MEMORY == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
