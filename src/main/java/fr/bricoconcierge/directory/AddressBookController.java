package fr.bricoconcierge.directory;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final KnownSectors sectors;
    private final List<EntryFigures> figures;
    private final Clock clock;

    AddressBookController(
            EntryReading reading, AddressBook book, KnownSectors sectors, List<EntryFigures> figures, Clock clock) {
        this.reading = reading;
        this.book = book;
        this.sectors = sectors;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/carnet-adresses")
    String list(
            @RequestParam(required = false) @Nullable Theme theme,
            @RequestParam(required = false) @Nullable SectorId secteur,
            @RequestParam(defaultValue = "false") boolean aVerifier,
            @RequestParam(defaultValue = "false") boolean retirees,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        EntryFilter filter = new EntryFilter(theme, secteur, aVerifier, retirees && account.is(Role.COORDINATOR));
        model.addAttribute("filter", filter);
        List<EntryRow> entries = reading.entries(filter, account.id());
        LocalDate today = Moment.dateOf(clock.instant());
        model.addAttribute("groups", groups(entries));
        model.addAttribute("count", entries.size());
        model.addAttribute(
                "toCheck",
                entries.stream().filter(it -> it.isToBeChecked(today)).count());
        model.addAttribute("figures", figures());
        model.addAttribute("themes", Choice.of(Theme.values()));
        model.addAttribute("sectors", sectors.choices());
        model.addAttribute("today", today);
        model.addAttribute("professionals", book.showsProfessionals());
        model.addAttribute("keeps", account.is(Role.COORDINATOR));
        return "directory/list";
    }

    private Map<EntryId, String> figures() {
        Map<EntryId, String> all = new HashMap<>();
        figures.forEach(source -> all.putAll(source.said()));
        return all;
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
