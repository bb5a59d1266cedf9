package fr.bricoconcierge.notice;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet of paper that is cut in four. The sheets are cut as one stack and the four piles laid on each other, that of the
 * first place on top: the serials follow each other then.
 */
record NoticeSheet(List<PrintedNotice> notices) {

    static final int NOTICES = 4;

    static List<NoticeSheet> of(List<PrintedNotice> notices) {
        int sheets = (notices.size() + NOTICES - 1) / NOTICES;
        return IntStream.range(0, sheets)
                .mapToObj(sheet ->
                        new NoticeSheet(IntStream.iterate(sheet, next -> next < notices.size(), next -> next + sheets)
                                .mapToObj(notices::get)
                                .toList()))
                .toList();
    }
}
