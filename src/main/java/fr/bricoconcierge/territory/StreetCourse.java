package fr.bricoconcierge.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a street runs over the sheet: through the middle of its doors, with its name along it.
 *
 * @param bends where it turns, one or more
 * @param beside half the way from one side to the other, so that the name lies outside
 */
record StreetCourse(String name, List<MapPoint> bends, double beside) {

    private static final int TOGETHER = 6;
    private static final int MOST_BENDS = 12;

    /** The doors of one street in the order of their numbers. */
    static StreetCourse through(String name, List<MapPoint> doors) {
        return new StreetCourse(name, bends(doors), beside(doors));
    }

    String path() {
        return "M" + bends.stream().map(MapPoint::svg).collect(Collectors.joining("L"));
    }

    double length() {
        return first().distance(last());
    }

    /** In degrees, from one end to the other and never upside down. */
    double angle() {
        double angle = Math.toDegrees(Math.atan2(last().y() - first().y(), last().x() - first().x()));
        return angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    }

    /** Where the middle of the name is. */
    MapPoint nameAt(double letters) {
        double aside = beside + letters;
        double turned = Math.toRadians(angle());
        return new MapPoint(middle().x() + aside * Math.sin(turned), middle().y() - aside * Math.cos(turned));
    }

    private MapPoint first() {
        return bends.get(0);
    }

    private MapPoint last() {
        return bends.get(bends.size() - 1);
    }

    private MapPoint middle() {
        int half = bends.size() / 2;
        return bends.size() % 2 == 1 ? bends.get(half) : MapPoint.middle(bends.subList(half - 1, half + 1));
    }

    /** Neighbours on both sides, some at a time: their middle is on the street. */
    private static List<MapPoint> bends(List<MapPoint> doors) {
        int parts = Math.max(1, Math.min(MOST_BENDS, doors.size() / TOGETHER));
        if (parts == 1) {
            return doors.size() < 2 ? doors : List.of(doors.get(0), doors.get(doors.size() - 1));
        }
        List<MapPoint> bends = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            bends.add(MapPoint.middle(doors.subList(part * doors.size() / parts, (part + 1) * doors.size() / parts)));
        }
        return bends;
    }

    private static double beside(List<MapPoint> doors) {
        return IntStream.range(1, doors.size())
                        .mapToDouble(i -> doors.get(i).distance(doors.get(i - 1)))
                        .sorted()
                        .skip(doors.size() / 2)
                        .findFirst()
                        .orElse(0)
                / 2;
    }
}
