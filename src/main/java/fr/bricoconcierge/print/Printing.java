package fr.bricoconcierge.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template into a PDF: tagged so that a screen reader follows it, fonts embedded, nothing fetched from anywhere.
 * A template for paper stands on {@code layout/paper}, has no {@code @{…}} links and brings its images as {@code data:}
 * addresses; its styles are in {@code print/paper.css}, and in {@code css/documents.css} those that a page shows too.
 */
@Service
public class Printing {

    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final String NARROW_NO_BREAK_SPACE = "\u202f";
    private static final String NO_BREAK_SPACE = "\u00a0";

    static {
        // each font loaded is a line of its log otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final String styles;

    Printing(ITemplateEngine templates) throws IOException {
        this.templates = templates;
        this.styles = text("print/paper.css") + text("static/css/documents.css");
    }

    /** The whole file in memory: for documents of a few pages; many letters go through {@link PrintRun}. */
    public byte[] pdf(Paper paper, String template, Map<String, ?> values) {
        var out = new ByteArrayOutputStream();
        write(paper, template, values, out);
        return out.toByteArray();
    }

    /** Begins a file of many documents of one kind; to be closed. */
    public <T> PrintRun<T> run(Paper paper, String template, Map<String, ?> values) {
        return new PrintRun<>(this, paper, template, values);
    }

    /** How many pages a file has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Paper paper, String template, Map<String, ?> values, OutputStream out) {
        String html = templates.process(template, new Context(Locale.FRANCE, Map.copyOf(values)));
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri != null && uri.startsWith("data:image/"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(new W3CDom().fromJsoup(dressed(html, paper)), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document dressed(String html, Paper paper) {
        // the embedded font has no narrow space; the wide one keeps words together as well
        Document document = Jsoup.parse(html.replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE));
        document.head().appendElement("style").appendText(paper.css() + styles);
        return document;
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }

    private static FSSupplier<InputStream> font(String weight) {
        return () -> {
            try {
                return new ClassPathResource("print/fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf")
                        .getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
