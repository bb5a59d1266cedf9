package fr.bricoconcierge.pilot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A target as the progress fragment shows it.
 *
 * @param definition how it is counted, in full
 * @param beside what is told beside the figure without counting in it
 */
record TargetView(
        TargetFigure figure,
        PilotPeriod period,
        String definition,
        @Nullable String beside) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    public String label() {
        return figure.code().label();
    }

    public String value() {
        return Figures.inFrench(figure.value());
    }

    public String goal() {
        return Figures.inFrench(figure.goal());
    }

    public String unit() {
        return figure.code().unit();
    }

    public String href() {
        return "/tableau-de-bord/objectifs/" + figure.code().slug();
    }

    public long percent() {
        return Math.min(100, figure.value() * 100 / figure.goal());
    }

    public @Nullable Long expectedPercent() {
        return period.isFixed() ? Math.round(period.elapsed() * 100) : null;
    }

    /** What should stand today for the goal to be met on the last day, rounded down. */
    public String expected() {
        return period.isFixed() ? Figures.inFrench(expectedToday()) : "dates du pilote à fixer";
    }

    public String kind() {
        return switch (standing()) {
            case REACHED, AHEAD, ON_TIME -> "done";
            case UNKNOWN, NOT_BEGUN -> "waiting";
            case CATCHING_UP, SLOWING -> "watch";
            case LATE, MISSED -> "danger";
        };
    }

    public String word() {
        return standing().word;
    }

    /** When the goal will be met if all goes on as in the last four weeks. */
    public String pace() {
        LocalDate met = projected();
        if (standing() == Standing.REACHED) {
            return "C’est fait.";
        }
        if (met == null) {
            return "Rien de nouveau ces quatre dernières semaines.";
        }
        return "Au rythme des quatre dernières semaines, atteint le " + day(met) + ".";
    }

    /** « 3 mars 2027 ». */
    private static String day(LocalDate date) {
        return date.format(DAY).replaceFirst("^1 ", "1er ");
    }

    private Standing standing() {
        if (figure.value() >= figure.goal()) {
            return Standing.REACHED;
        }
        if (!period.isFixed()) {
            return Standing.UNKNOWN;
        }
        if (period.isOver()) {
            return Standing.MISSED;
        }
        if (!period.hasBegun()) {
            return Standing.NOT_BEGUN;
        }
        if (figure.value() >= expectedToday()) {
            return inTime() ? ahead() : Standing.SLOWING;
        }
        return inTime() ? Standing.CATCHING_UP : Standing.LATE;
    }

    private Standing ahead() {
        return figure.value() > expectedToday() ? Standing.AHEAD : Standing.ON_TIME;
    }

    /** Whether the pace of the last weeks leads to the goal before the pilot ends. */
    private boolean inTime() {
        LocalDate met = projected();
        return met != null && !met.isAfter(period.end());
    }

    private long expectedToday() {
        return (long) Math.floor(figure.goal() * period.elapsed());
    }

    private @Nullable LocalDate projected() {
        if (figure.recent() <= 0) {
            return null;
        }
        long missing = figure.goal() - figure.value();
        long days = -Math.floorDiv(-missing * period.paceDays(), figure.recent());
        return period.today().plusDays(days);
    }

    private enum Standing {
        REACHED("Atteint"),
        UNKNOWN("Dates à fixer"),
        NOT_BEGUN("Pas commencé"),
        AHEAD("En avance"),
        ON_TIME("Dans les temps"),
        SLOWING("Ralentit"),
        CATCHING_UP("À rattraper"),
        LATE("En retard"),
        MISSED("Non atteint");

        private final String word;

        Standing(String word) {
            this.word = word;
        }
    }
}
