package fr.bricoconcierge.staging;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedDocument;
import fr.bricoconcierge.wording.PrintedText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The next stands, for a wall. */
@Component
class PosterDocument implements PrintedDocument {

    static final String TEMPLATE = "staging/poster-paper";
    static final int STANDS = 5;

    private final DocumentFrame frame;

    PosterDocument(DocumentFrame frame) {
        this.frame = frame;
    }

    @Override
    public PrintedText text() {
        return PrintedText.POSTER;
    }

    @Override
    public Paper paper() {
        return Paper.A4;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Map<String, Object> example(FilledText text) {
        Map<String, Object> values = frame.around(text, null, STANDS);
        values.put("large", false);
        return values;
    }

    @Override
    public Map<Placeholder, String> exampleValues() {
        return Map.of(Placeholder.COMMUNE, "Lille");
    }
}
