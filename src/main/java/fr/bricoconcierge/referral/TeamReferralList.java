package fr.bricoconcierge.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the team follows: what asks for something first, then a page of the rest. */
record TeamReferralList(List<TeamReferralRow> toDo, List<TeamReferralRow> others, TeamReferralFilter filter) {

    public int toDoTotal() {
        return toDo.isEmpty() ? 0 : toDo.get(0).total();
    }

    public int othersTotal() {
        return others.isEmpty() ? 0 : others.get(0).total();
    }

    public int total() {
        return toDoTotal() + othersTotal();
    }

    /** What asks for something stands before the first page of the rest alone. */
    public boolean isToDoShown() {
        return !toDo.isEmpty() && (filter.isToDo() || filter.page() == 1);
    }

    public boolean isEmpty() {
        return others.isEmpty() && !isToDoShown();
    }

    /** « 51 à 100 sur 312 ». */
    public String said() {
        int first = filter.offset() + 1;
        return "%d à %d sur %d".formatted(first, first + paged().size() - 1, pagedTotal());
    }

    public boolean isPaged() {
        return pagedTotal() > TeamReferralFilter.SIZE;
    }

    public @Nullable String previous() {
        return filter.page() > 1 ? filter.address(filter.page() - 1) : null;
    }

    public @Nullable String next() {
        return filter.offset() + paged().size() < pagedTotal() ? filter.address(filter.page() + 1) : null;
    }

    private List<TeamReferralRow> paged() {
        return filter.isToDo() ? toDo : others;
    }

    private int pagedTotal() {
        return filter.isToDo() ? toDoTotal() : othersTotal();
    }
}
