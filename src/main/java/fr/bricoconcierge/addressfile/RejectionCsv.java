package fr.bricoconcierge.addressfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.bricoconcierge.addressfile.AddressImportReading.RejectedLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rejected lines as French spreadsheets open them: semicolons, a byte-order mark, and nothing that would calculate. */
final class RejectionCsv {

    /** A file with more wrong lines than this is wrong as a whole. */
    static final int MOST = 50_000;

    private RejectionCsv() {}

    static String of(List<RejectedLine> lines) {
        var text = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("Ligne", "Motif", "Contenu");
            lines.forEach(line ->
                    csv.writeRecord(String.valueOf(line.line()), harmless(line.reason()), harmless(line.content())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** An apostrophe before what a spreadsheet would take for a formula. */
    private static String harmless(String cell) {
        return cell.matches("(?s)\\s*[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
