package fr.bricoconcierge.contactlist;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose cells are text and days, never formulas, whatever they begin with; what is written leaves the memory now and then. */
final class XlsxSheet implements ContactSheet {

    private static final int IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxSheet(OutputStream out) {
        this.workbook = new Workbook(out, "Brico-concierge", "1.0");
        this.sheet = workbook.newWorksheet("Habitants");
        sheet.freezePane(0, 1);
        for (int column = 0; column < HEADER.size(); column++) {
            sheet.width(column, 20);
            sheet.inlineString(0, column, HEADER.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    @Override
    public void write(ContactRow row) {
        line++;
        List<String> before = ContactSheet.before(row, said -> said == null ? "" : said);
        text(0, before);
        sheet.value(line, before.size(), row.contactOn());
        sheet.style(line, before.size()).format("dd/MM/yyyy").set();
        text(before.size() + 1, ContactSheet.after(row));
        if (line % IN_MEMORY == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Inline, so that the workbook keeps no list of all its words in memory. */
    private void text(int from, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(line, from + i, cells.get(i));
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
