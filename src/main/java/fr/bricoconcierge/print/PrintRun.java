package fr.bricoconcierge.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Many documents of one kind as one file, some at a time: memory holds {@link #AT_ONCE} of them, the rest waits in
 * temporary files that go away with the run. The template gets them as a list named {@code letters}.
 */
public final class PrintRun<T> implements AutoCloseable {

    /** Documents laid out together; more is a little faster and takes more memory. */
    public static final int AT_ONCE = 50;

    private final Printing printing;
    private final Paper paper;
    private final String template;
    private final Map<String, ?> values;
    private final List<T> waiting = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    PrintRun(Printing printing, Paper paper, String template, Map<String, ?> values) {
        this.printing = printing;
        this.paper = paper;
        this.template = template;
        this.values = values;
    }

    /** Adds one document after those already there. */
    public void add(T letter) {
        waiting.add(letter);
        if (waiting.size() == AT_ONCE) {
            layOut();
        }
    }

    /** Writes the whole file. The stream stays open. */
    public void writeTo(OutputStream out) {
        if (!waiting.isEmpty()) {
            layOut();
        }
        try {
            if (written.size() == 1) {
                Files.copy(written.get(0), out);
            } else {
                merge(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut() {
        try {
            Path file = Files.createTempFile("impression-", ".pdf");
            written.add(file);
            try (OutputStream out = Files.newOutputStream(file)) {
                var all = new HashMap<String, Object>(values);
                all.put("letters", List.copyOf(waiting));
                printing.write(paper, template, all, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waiting.clear();
    }

    private void merge(OutputStream out) throws IOException {
        var merger = new PDFMergerUtility();
        for (Path file : written) {
            merger.addSource(file.toFile());
        }
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    @Override
    public void close() {
        try {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
