package fr.bricoconcierge.part;

import fr.bricoconcierge.directory.AddressBook;
import fr.bricoconcierge.directory.EntryChoice;
import fr.bricoconcierge.directory.EntryKind;
import fr.bricoconcierge.limits.NeverDone;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Theme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the addresses that a part may hand over, and what the charter keeps us from doing ourselves. */
@Component
public class OrientationDesk {

    private final PartReading reading;
    private final AddressBook book;
    private final NeverDone never;

    OrientationDesk(PartReading reading, AddressBook book, NeverDone never) {
        this.never = never;
        this.reading = reading;
        this.book = book;
    }

    /** All that are good for the theme, so that nobody is favoured; once the visit is over, those that were handed over. */
    public void offer(PartView part, @Nullable Theme theme, Model model) {
        model.addAttribute("neverDone", never.about(theme));
        if (!part.isOpen()) {
            model.addAttribute("handedOver", reading.handedOver(part.id()));
            return;
        }
        List<EntryChoice> found = book.forTheme(theme == null ? Theme.OTHER : theme, part.sectorId());
        long professionals = found.stream()
                .filter(entry -> entry.kind() == EntryKind.PROFESSIONAL)
                .count();
        model.addAttribute("professionals", professionals);
        model.addAttribute("professionalsShown", book.showsProfessionals());
        List<Choice> entries = found.stream()
                .map(entry -> new Choice(entry.id().toString(), entry.said(), entry.goodFor(), null))
                .toList();
        model.addAttribute("entries", entries);
        PartScreen.unlessSent(model, "orientationForm", new OrientationForm(reading.given(part.id())));
        OrientationForm sent = (OrientationForm) model.getAttribute("orientationForm");
        model.addAttribute("given", Objects.requireNonNull(sent).entries().toString());
    }
}
