package fr.bricoconcierge.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places on a sheet 1000 wide, as the tiles of a base map are projected, so that both agree. */
record Mercator(double west, double north, double scale, double height) {

    static final double WIDTH = 1000;
    private static final double MARGIN = 50;
    private static final double HIGHEST = 1100;
    private static final double LOWEST = 420;
    /** Two hundred metres or so: a single address is not drawn as large as a town. */
    private static final double SMALLEST = 5e-6;

    /** Fits all of them; each has coordinates. */
    static Mercator fit(List<MapPlace> places) {
        double west =
                places.stream().mapToDouble(place -> x(place.longitude())).min().orElse(0);
        double east =
                places.stream().mapToDouble(place -> x(place.longitude())).max().orElse(1);
        double north =
                places.stream().mapToDouble(place -> y(place.latitude())).min().orElse(0);
        double south =
                places.stream().mapToDouble(place -> y(place.latitude())).max().orElse(1);
        double wide = Math.max(east - west, SMALLEST);
        double high = Math.max(south - north, SMALLEST);
        double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / high);
        double height = Math.max(LOWEST, high * scale + 2 * MARGIN);
        return new Mercator(
                (west + east) / 2 - WIDTH / 2 / scale,
                (north + south) / 2 - height / 2 / scale,
                scale,
                Math.ceil(height));
    }

    MapPoint point(MapPlace place) {
        return new MapPoint(left(x(place.longitude())), top(y(place.latitude())));
    }

    boolean holds(MapPoint point) {
        return point.x() >= 0 && point.x() <= WIDTH && point.y() >= 0 && point.y() <= height;
    }

    /** From 0 to 1 around the world to the sheet. */
    double left(double x) {
        return (x - west) * scale;
    }

    double top(double y) {
        return (y - north) * scale;
    }

    private static double x(@Nullable Double longitude) {
        return ((longitude == null ? 0 : longitude) + 180) / 360;
    }

    private static double y(@Nullable Double latitude) {
        double radians = Math.toRadians(latitude == null ? 0 : latitude);
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    }
}
