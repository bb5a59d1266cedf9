package fr.bricoconcierge.chart;

/** Leads from figures to lengths; a scale of nothing has no length but never divides by nought. */
record Scale(double top, double length) {

    /** Up to the largest figure. */
    static Scale upTo(double largest, double length) {
        return new Scale(Math.max(largest, 0), length);
    }

    /** Up to a round number above the largest figure: 1, 2, 5, 10, 20, 50… */
    static Scale round(double largest, double length) {
        double top = 1;
        for (int step = 0; top < largest; step++) {
            top *= step % 3 == 1 ? 2.5 : 2;
        }
        return new Scale(top, length);
    }

    double of(double figure) {
        return top <= 0 ? 0 : Math.max(0, Math.min(1, figure / top)) * length;
    }

    /** At least a sliver where there is something. */
    double seen(double figure) {
        return figure <= 0 ? 0 : Math.max(2, of(figure));
    }
}
