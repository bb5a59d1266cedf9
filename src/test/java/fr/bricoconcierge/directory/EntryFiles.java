package fr.bricoconcierge.directory;

import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.nio.charset.StandardCharsets;

/** Brings files of addresses through the pages and takes them away, as a coordinator does. */
final class EntryFiles {

    static final String PATH = "/carnet-adresses/import";

    private final Visitor coordinator;

    EntryFiles(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** The preview, or the form again. */
    Screen bring(byte[] file) {
        return coordinator
                .open(PATH)
                .form(PATH)
                .withFile("file", "carnet.csv", file)
                .submit();
    }

    Screen bring(String text) {
        return bring(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Agrees to what the preview shows. */
    static Screen confirm(Screen preview) {
        return preview.form(PATH + "/confirmation").submit();
    }

    Screen take(String format, String reason) {
        return coordinator
                .open("/carnet-adresses/export")
                .form("/carnet-adresses/export")
                .with("format", format)
                .with("reason", reason)
                .submit();
    }
}
