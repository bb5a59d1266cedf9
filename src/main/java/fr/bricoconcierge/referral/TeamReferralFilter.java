package fr.bricoconcierge.referral;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which referrals the team wants to see, as the address says it; what it does not understand is left aside.
 *
 * @param etat the slug of a state, or {@link #TO_DO}
 * @param qui {@link #MINE} or {@link #ALL}; neither: a concierge sees their own, a coordinator all
 */
@NullUnmarked
record TeamReferralFilter(String etat, String organisme, String qui, String silence, Integer page) {

    static final int SIZE = 50;
    static final String TO_DO = "a-faire";
    static final String MINE = "moi";
    static final String ALL = "tous";

    private static final String PATH = "/orientations/suivi";
    private static final int MOST_PAGES = 10_000;

    TeamReferralFilter {
        page = page == null || page < 1 || page > MOST_PAGES ? 1 : page;
    }

    @Nullable
    ReferralState state() {
        return Arrays.stream(ReferralState.values())
                .filter(state -> state.slug().equals(etat))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID organisation() {
        try {
            return organisme == null || organisme.isBlank() ? null : UUID.fromString(organisme);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public boolean isMine(boolean byDefault) {
        return MINE.equals(qui) || !ALL.equals(qui) && byDefault;
    }

    /** Those that nobody answers, and those nobody has heard of for weeks. */
    public boolean isSilent() {
        return "oui".equals(silence);
    }

    /** Whether only those that ask for something are wanted. */
    public boolean isToDo() {
        return TO_DO.equals(etat) || isSilent();
    }

    public boolean isEmpty() {
        return state() == null && organisation() == null && !isToDo() && !MINE.equals(qui) && !ALL.equals(qui);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** The same list, another page of it. */
    String address(int other) {
        return address(etat).queryParam("page", other).toUriString();
    }

    /** All of these that ask for something. */
    public String toDoAddress() {
        return address(TO_DO).toUriString();
    }

    private UriComponentsBuilder address(@Nullable String wanted) {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (state() != null && wanted != null || TO_DO.equals(wanted)) {
            address.queryParam("etat", wanted);
        }
        if (organisation() != null) {
            address.queryParam("organisme", organisation());
        }
        if (MINE.equals(qui) || ALL.equals(qui)) {
            address.queryParam("qui", qui);
        }
        if (isSilent()) {
            address.queryParam("silence", "oui");
        }
        return address;
    }
}
