package fr.bricoconcierge.notice;

import java.util.ArrayList;
import java.util.List;

/** A sheet of paper that is cut in four. */
record NoticeSheet(List<PrintedNotice> notices) {

    static final int NOTICES = 4;

    static List<NoticeSheet> of(List<PrintedNotice> notices) {
        List<NoticeSheet> sheets = new ArrayList<>();
        for (int first = 0; first < notices.size(); first += NOTICES) {
            sheets.add(new NoticeSheet(List.copyOf(notices.subList(first, Math.min(first + NOTICES, notices.size())))));
        }
        return sheets;
    }
}
