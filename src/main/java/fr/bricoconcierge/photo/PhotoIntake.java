package fr.bricoconcierge.photo;

import fr.bricoconcierge.attachment.CleanPhoto;
import fr.bricoconcierge.attachment.PhotoCleaning;
import fr.bricoconcierge.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Cleans the files of one form one after the other; a bad one does not take the good ones with it. */
@Component
class PhotoIntake {

    static final String FIELD = "photos";

    /** What one sends together, so that a page never waits long. */
    static final int MOST_AT_ONCE = 10;

    private static final int LONGEST_NAME = 40;

    private final PhotoCleaning cleaning;

    PhotoIntake(PhotoCleaning cleaning) {
        this.cleaning = cleaning;
    }

    Taken take(List<MultipartFile> files) {
        var taken = new Taken(new ArrayList<>(), new ArrayList<>());
        if (files.isEmpty()) {
            taken.refusals().add("Prenez ou choisissez au moins une photo.");
        }
        if (files.size() > MOST_AT_ONCE) {
            taken.refusals().add("Envoyez au plus %d photos à la fois.".formatted(MOST_AT_ONCE));
            return taken;
        }
        for (MultipartFile file : files) {
            try {
                taken.clean().add(cleaning.clean(FIELD, file));
            } catch (Refused refusal) {
                taken.refusals().add((files.size() == 1 ? "" : named(file)) + refusal.sentence());
            }
        }
        return taken;
    }

    /** Enough of its name to find it again, and nothing that could write elsewhere on the page. */
    private static String named(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll("[^\\p{L}\\p{N} ._-]", "");
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return "«\u00a0%s\u00a0»\u00a0: ".formatted(shown.isBlank() ? "sans nom" : shown);
    }

    /**
     * What came of the files.
     *
     * @param refusals a sentence for each file that was not taken
     */
    record Taken(List<CleanPhoto> clean, List<String> refusals) {}
}
