package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of the address book is narrowed to, as its address says it.
 *
 * @param secteur those who come there
 * @param aVerifier those nobody checked for six months
 * @param retirees those taken out of the book, for whoever keeps it
 */
record EntryFilter(@Nullable Theme theme, @Nullable SectorId secteur, boolean aVerifier, boolean retirees) {

    static final EntryFilter NONE = new EntryFilter(null, null, false, false);

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The same, of the entries to be checked alone. */
    public String toCheck() {
        return address(true);
    }

    public String all() {
        return address(false);
    }

    private String address(boolean check) {
        var page = UriComponentsBuilder.fromPath("/carnet-adresses");
        if (theme != null) {
            page.queryParam("theme", theme.name());
        }
        if (secteur != null) {
            page.queryParam("secteur", secteur);
        }
        return check ? page.queryParam("aVerifier", true).toUriString() : page.toUriString();
    }
}
