package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the inventory is narrowed to, as its address says it.
 *
 * @param qui who has it: {@code depot} or an account
 * @param aControler those whose check is due within days
 * @param horsService those that are out of use, instead of all others
 */
record GearFilter(@Nullable String qui, @Nullable GearKind genre, boolean aControler, boolean horsService) {

    static final String STORE = "depot";

    static GearFilter of(@Nullable String qui, @Nullable GearKind genre, boolean aControler, boolean horsService) {
        return new GearFilter(qui == null || qui.isBlank() ? null : qui, genre, aControler, horsService);
    }

    public boolean isEmpty() {
        return qui == null && genre == null && !aControler && !horsService;
    }

    boolean inStore() {
        return STORE.equals(qui);
    }

    /** @throws GearNotFound when the address names nobody */
    @Nullable
    AccountId holder() {
        try {
            return qui == null || inStore() ? null : AccountId.of(qui);
        } catch (IllegalArgumentException e) {
            throw new GearNotFound(qui);
        }
    }

    /** The same, on paper. */
    public String paper() {
        var page = UriComponentsBuilder.fromPath("/materiel/inventaire.pdf");
        if (qui != null) {
            page.queryParam("qui", qui);
        }
        if (genre != null) {
            page.queryParam("genre", genre.name());
        }
        if (aControler) {
            page.queryParam("aControler", true);
        }
        return horsService ? page.queryParam("horsService", true).toUriString() : page.toUriString();
    }
}
