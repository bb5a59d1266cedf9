package fr.bricoconcierge.pilot;

import fr.bricoconcierge.rate.Comparison;
import java.util.Arrays;
import java.util.List;

/** Two ways of meeting people, or before and after an option, rate by rate, with no more said than the figures bear (P3). */
record ComparedRates(String first, String second, List<Line> lines) {

    /** One rate on both sides. */
    record Line(FunnelRate rate, Comparison comparison) {

        public String label() {
            return rate.label();
        }

        public String one() {
            return comparison.one().said();
        }

        public String other() {
            return comparison.other().said();
        }

        public String said() {
            return comparison.said();
        }

        public boolean isSettled() {
            return comparison.isSettled();
        }
    }

    /** @param doors whether both sides knocked at doors, so that these rates compare too */
    static ComparedRates of(String first, List<Long> one, String second, List<Long> other, boolean doors) {
        List<Line> lines = Arrays.stream(FunnelRate.values())
                .filter(rate -> doors || !rate.isOfDoors())
                .map(rate -> new Line(rate, new Comparison(first, rate.of(one), second, rate.of(other))))
                .toList();
        return new ComparedRates(first, second, lines);
    }
}
