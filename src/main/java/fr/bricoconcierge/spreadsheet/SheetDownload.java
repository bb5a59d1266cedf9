package fr.bricoconcierge.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;

/**
 * A table handed out as a file to keep, never to be kept on the way.
 *
 * @param name of the file, without its ending
 * @param title of the sheet
 */
public record SheetDownload(String name, TableFormat format, String title, List<String> header) {

    public void send(HttpServletResponse response, Consumer<Sheet> rows) throws IOException {
        String file = name + "." + format.name().toLowerCase(Locale.ROOT);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (Sheet sheet = Sheet.of(format, response.getOutputStream(), title, header)) {
            rows.accept(sheet);
        }
    }
}
