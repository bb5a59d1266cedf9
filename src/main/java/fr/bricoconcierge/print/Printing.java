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

    static {
        // each font loaded is a line of its log otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final String styles;
    private final String measuring;

    Printing(ITemplateEngine templates) throws IOException {
        this.templates = templates;
        this.styles = text("print/paper.css") + text("static/css/documents.css");
        this.measuring = text("print/measure.css");
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

    /** Whether a document of one page stays on it, with its foot below its text. */
    public PaperFit measure(Paper paper, String template, Map<String, ?> values) {
        var out = new ByteArrayOutputStream();
        write(html(template, values), paper.css() + styles + measuring, out);
        try {
            return PaperFit.of(out.toByteArray(), paper.rightMargin());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Paper paper, String template, Map<String, ?> values, OutputStream out) {
        write(html(template, values), paper.css() + styles, out);
    }

    private String html(String template, Map<String, ?> values) {
        return templates.process(template, new Context(Locale.FRANCE, Map.copyOf(values)));
    }

    private static void write(String html, String css, OutputStream out) {
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri != null && uri.startsWith("data:image/"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(new W3CDom().fromJsoup(dressed(html, css)), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document dressed(String html, String css) {
        Document document = Jsoup.parse(Lettering.printable(html));
        document.head().appendElement("style").appendText(css);
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
