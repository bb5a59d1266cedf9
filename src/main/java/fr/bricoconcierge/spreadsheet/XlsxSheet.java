package fr.bricoconcierge.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose cells are text and days, never formulas, whatever they begin with; what is written leaves the memory now and then. */
final class XlsxSheet implements Sheet {

    private static final int IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxSheet(OutputStream out, String title, List<String> header) {
        this.workbook = new Workbook(out, "Brico-concierge", "1.0");
        this.sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, 20);
            sheet.inlineString(0, column, header.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void write(List<?> cells) {
        line++;
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (line % IN_MEMORY == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Words inline, so that the workbook keeps no list of all of them in memory. */
    private void write(int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("dd/MM/yyyy").set();
        } else {
            sheet.inlineString(line, column, cell.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
