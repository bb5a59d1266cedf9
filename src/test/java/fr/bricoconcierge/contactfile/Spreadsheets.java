package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Brings spreadsheets through the pages, as a coordinator does. */
final class Spreadsheets {

    static final String PATH = "/habitants/import";

    private final Visitor coordinator;

    Spreadsheets(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** The page of columns, or the form again. */
    Screen bring(byte[] file) {
        return bring("contacts.csv", file);
    }

    Screen bring(String name, byte[] file) {
        return coordinator.open(PATH).form(PATH).withFile("file", name, file).submit();
    }

    Screen bring(String text) {
        return bring(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What becomes of each line, its columns taken as they are proposed. */
    Screen preview(byte[] file) {
        Screen columns = bring(file);
        return columns.form(columns.path()).submit();
    }

    Screen preview(String text) {
        return preview(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Imports what the preview shows, everybody having agreed on paper. */
    static Screen bringIn(Screen preview) {
        return declaration(preview).submit();
    }

    static FilledForm declaration(Screen preview) {
        return preview.form(preview.path().replaceFirst("[?#].*", "") + "/importation")
                .with("how", "PAPER")
                .with("on", "2026-03-10")
                .with("declared", "true");
    }

    /** Line by line, in words. */
    static List<String> lines(Screen screen) {
        return screen.texts("#lignes tbody tr");
    }

    /** A number that hardly any other test has, of eight figures after 06. */
    static String phone() {
        return "06" + ThreadLocalRandom.current().nextInt(60_000_000, 69_999_999);
    }

    /** A name nobody else bears. */
    static String name() {
        StringBuilder name = new StringBuilder("Z");
        for (int i = 0; i < 9; i++) {
            name.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return name.toString();
    }

    static byte[] workbook(List<List<Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Contacts");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof LocalDate day) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else if (value instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, String.valueOf(value));
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
