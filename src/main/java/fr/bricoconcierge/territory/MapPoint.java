package fr.bricoconcierge.territory;

import java.util.List;
import java.util.Locale;

/** A point of the sheet. */
record MapPoint(double x, double y) {

    static MapPoint middle(List<MapPoint> points) {
        return new MapPoint(
                points.stream().mapToDouble(MapPoint::x).average().orElse(0),
                points.stream().mapToDouble(MapPoint::y).average().orElse(0));
    }

    double distance(MapPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** « 121 33 »: as short as it can be, since a map has thousands; a unit is a metre or so. */
    String svg() {
        return whole(x) + " " + whole(y);
    }

    static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    static String round(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
