package fr.bricoconcierge.wording;

import fr.bricoconcierge.print.Paper;
import java.util.Map;

/** A document that one of the texts is printed on; the module that prints it shows an example of it while one writes. */
public interface PrintedDocument {

    PrintedText text();

    Paper paper();

    /** A template for paper; what its {@code main} holds is shown on the page of the text too. */
    String template();

    /** Everything the template needs, made up but believable. */
    Map<String, Object> example(FilledText text);

    /** How many stands it announces at most. */
    int stands();

    /** Believable values for what the text may leave open, beyond those of the service. */
    Map<Placeholder, String> exampleValues();
}
