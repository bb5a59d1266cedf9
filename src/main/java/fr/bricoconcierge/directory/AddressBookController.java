package fr.bricoconcierge.directory;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The address book, by kind and by theme, ready to be called. */
@Controller
class AddressBookController {

    private final EntryReading reading;
    private final AddressBook book;
    private final Clock clock;

    AddressBookController(EntryReading reading, AddressBook book, Clock clock) {
        this.reading = reading;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/carnet-adresses")
    String list(
            @RequestParam(required = false) @Nullable Theme theme,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        List<EntryRow> entries = reading.entries(theme);
        model.addAttribute("groups", groups(entries));
        model.addAttribute("count", entries.size());
        model.addAttribute("theme", theme);
        model.addAttribute("themes", Choice.of(Theme.values()));
        model.addAttribute("today", Moment.dateOf(clock.instant()));
        model.addAttribute("professionals", book.showsProfessionals());
        model.addAttribute("keeps", account.is(Role.COORDINATOR));
        return "directory/list";
    }

    private static List<Group> groups(List<EntryRow> entries) {
        var byKind = entries.stream().collect(Collectors.groupingBy(EntryRow::kind));
        return Arrays.stream(EntryKind.values())
                .filter(byKind::containsKey)
                .map(kind -> new Group(kind, byKind.getOrDefault(kind, List.of())))
                .toList();
    }

    /** The entries of one kind. */
    record Group(EntryKind kind, List<EntryRow> entries) {}
}
