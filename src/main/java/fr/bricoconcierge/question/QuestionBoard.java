package fr.bricoconcierge.question;

import java.util.Arrays;
import java.util.List;

/** The questions by what they are about. */
record QuestionBoard(List<QuestionRow> all) {

    public List<Group> groups() {
        return Arrays.stream(QuestionTheme.values())
                .map(theme -> new Group(
                        theme, all.stream().filter(row -> row.theme() == theme).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public long percent() {
        return all.isEmpty() ? 0 : Math.round(100.0 * answered() / all.size());
    }

    public String said() {
        return answered() + "\u00a0sur\u00a0" + all.size();
    }

    private long answered() {
        return all.stream().filter(row -> !row.isOpen()).count();
    }

    /** A theme and its questions. */
    record Group(QuestionTheme theme, List<QuestionRow> rows) {}
}
