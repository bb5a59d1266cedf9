package fr.bricoconcierge.charter;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.SharedPrints;
import fr.bricoconcierge.wording.DocumentFrame;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedDocument;
import fr.bricoconcierge.wording.PrintedText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The charter on one sheet, to hand over or to put on a wall. */
@Component
class CharterDocument implements PrintedDocument {

    private static final String TEMPLATE = "charter/paper";

    private final CharterText words;
    private final DocumentFrame frame;
    private final SharedPrints prints;

    CharterDocument(CharterText words, DocumentFrame frame, SharedPrints prints) {
        this.words = words;
        this.frame = frame;
        this.prints = prints;
    }

    byte[] print() {
        return prints.pdf(paper(), TEMPLATE, example(words.inForce()));
    }

    @Override
    public PrintedText text() {
        return PrintedText.CHARTER;
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
        return frame.around(text, null, 0);
    }

    @Override
    public int stands() {
        return 0;
    }

    @Override
    public Map<Placeholder, String> exampleValues() {
        return words.limits();
    }
}
