package fr.bricoconcierge.staging;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.wording.DocumentFrame;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedDocument;
import fr.bricoconcierge.wording.PrintedText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is handed over at a door or on a market. */
@Component
class FlyerDocument implements PrintedDocument {

    static final String TEMPLATE = "staging/flyer-paper";
    static final int STANDS = 3;

    private final DocumentFrame frame;

    FlyerDocument(DocumentFrame frame) {
        this.frame = frame;
    }

    @Override
    public PrintedText text() {
        return PrintedText.FLYER;
    }

    @Override
    public Paper paper() {
        return Paper.A5;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Map<String, Object> example(FilledText text) {
        return frame.around(text, null, STANDS);
    }

    @Override
    public int stands() {
        return STANDS;
    }

    @Override
    public Map<Placeholder, String> exampleValues() {
        return Map.of(Placeholder.COMMUNE, "Lille");
    }
}
