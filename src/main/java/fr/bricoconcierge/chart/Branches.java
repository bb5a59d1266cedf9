package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.List;

/** Word of mouth as branches: one row of people a degree, each row held by those of the row above who sent them. */
public final class Branches {

    private static final int ROW = 74;
    private static final double LEFT = 118;
    private static final int ACROSS = 24;
    private static final int MOST = 2 * ACROSS;
    private static final double STEP = (Drawing.WIDTH - LEFT) / ACROSS;

    private Branches() {}

    /**
     * One degree.
     *
     * @param senders how many of them sent somebody in their turn
     */
    public record Degree(String label, long people, long senders) {}

    public static Drawing of(List<Degree> degrees) {
        long largest = degrees.stream().mapToLong(Degree::people).max().orElse(0);
        long worth = Math.max(1, (largest + MOST - 1) / MOST);
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < degrees.size(); row++) {
            double middle = row * ROW + 24.0;
            Degree degree = degrees.get(row);
            if (row + 1 < degrees.size() && degrees.get(row + 1).people() > 0) {
                marks.add(Mark.path("chart__slope", branch(middle, degree, degrees.get(row + 1), worth)));
            }
            words(marks, degree, middle);
            dots(marks, degree, middle, worth);
        }
        double foot = Math.max(8, degrees.size() * ROW - 10.0);
        String key = worth == 1 ? "Un point, une personne." : "Un point, " + InFrench.whole(worth) + "\u00a0personnes.";
        key = Words.within(key + " En plein, qui a envoyé quelqu’un.", Drawing.WIDTH, 12);
        marks.add(Mark.text("chart__words chart__words--small", 0, foot + 4, key));
        return new Drawing((int) foot + 12, marks);
    }

    private static void words(List<Mark> marks, Degree degree, double middle) {
        String label = Words.within(degree.label(), LEFT - 6, 14);
        String people = Words.within(InFrench.count(degree.people(), "personne", "personnes"), LEFT - 6, 12);
        marks.add(Mark.text("chart__words chart__words--strong", 0, middle - 2, label));
        marks.add(Mark.text("chart__words chart__words--small", 0, middle + 15, people));
    }

    private static void dots(List<Mark> marks, Degree degree, double middle, long worth) {
        long all = points(degree.people(), worth);
        long sent = points(degree.senders(), worth);
        for (int at = 0; at < all; at++) {
            String tone = at < sent ? "chart__person chart__person--sent" : "chart__person";
            double line = all > ACROSS ? (at / ACROSS - 0.5) * (STEP + 2) : 0;
            marks.add(Mark.dot(tone, LEFT + (at % ACROSS + 0.5) * STEP, middle + line, STEP / 2 - 2));
        }
    }

    private static Trace branch(double middle, Degree from, Degree to, long worth) {
        double above = across(from.senders(), worth);
        double below = across(to.people(), worth);
        return new Trace()
                .to(LEFT, middle + STEP + 3)
                .to(LEFT + above, middle + STEP + 3)
                .to(LEFT + below, middle + ROW - STEP - 3)
                .to(LEFT, middle + ROW - STEP - 3)
                .close();
    }

    private static double across(long people, long worth) {
        return Math.max(1, Math.min(ACROSS, points(people, worth))) * STEP;
    }

    private static long points(long people, long worth) {
        return Math.min(MOST, (people + worth - 1) / worth);
    }
}
