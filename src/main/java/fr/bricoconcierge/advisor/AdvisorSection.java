package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ReferralId;
import java.util.List;

/** One part of the advisors' page: its first rows, and how many there are in all. */
record AdvisorSection(AdvisorList list, List<AdvisorRow> rows) {

    List<ReferralId> ids() {
        return rows.stream().map(AdvisorRow::id).toList();
    }

    public long total() {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** « 21 à 40 sur 312 orientations ». */
    public String said(int page) {
        int before = (page - 1) * AdvisorLists.PAGE;
        return "%d à %d sur %d orientations".formatted(before + 1, before + rows.size(), total());
    }

    boolean goesOnAfter(int page) {
        return (long) page * AdvisorLists.PAGE < total();
    }
}
