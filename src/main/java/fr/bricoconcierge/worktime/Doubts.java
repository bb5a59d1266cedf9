package fr.bricoconcierge.worktime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What is odd about a plan and may yet be meant: it is said once, and done when one says so again. */
public final class Doubts {

    private Doubts() {}

    /**
     * Shows what is odd, unless these very words were read and confirmed.
     *
     * @param confirmed the words that the form brings back
     */
    public static boolean ask(List<String> doubts, @Nullable String confirmed, Model model) {
        String words = String.join(" ", doubts);
        model.addAttribute("confirmed", words);
        if (doubts.isEmpty() || words.equals(confirmed)) {
            return false;
        }
        model.addAttribute("doubts", doubts);
        return true;
    }
}
