package fr.bricoconcierge.advisor;

import java.util.List;

/** One part of the advisors' page: its first rows, and how many there are in all. */
record AdvisorSection(AdvisorList list, List<AdvisorRow> rows) {

    public long total() {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }
}
