package fr.bricoconcierge.territory;

import fr.bricoconcierge.territory.SectorMap.Dot;
import fr.bricoconcierge.territory.SectorMap.Key;
import fr.bricoconcierge.territory.SectorMap.Line;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws the addresses of a sector: streets as lines with their names, doors as shapes, nothing asked of anybody else. */
@Component
class MapDrawing {

    private static final double SMALLEST = 5;
    private static final double LARGEST = 24;
    private static final double SMALLEST_LETTERS = 14;
    private static final double LARGEST_LETTERS = 20;

    /** How wide the shapes are drawn, and how high the number beside one. */
    private static final double SHAPE = 24;

    private static final double FIGURE = 20;

    private final MapTiles tiles;

    MapDrawing(MapTiles tiles) {
        this.tiles = tiles;
    }

    SectorMap draw(List<MapPlace> places) {
        List<MapPlace> placed = places.stream().filter(MapPlace::hasCoordinates).toList();
        int lost = places.stream()
                .filter(place -> !place.hasCoordinates())
                .mapToInt(MapPlace::doors)
                .sum();
        Mercator sheet = Mercator.fit(placed);
        double size = size(placed, sheet);
        return new SectorMap(
                MapPoint.round(Mercator.WIDTH),
                MapPoint.round(sheet.height()),
                String.format(Locale.ROOT, "%.2f", size / SHAPE),
                MapPoint.round(size / SHAPE * FIGURE),
                lines(placed, sheet, size),
                placed.stream().map(place -> dot(place, sheet)).toList(),
                keys(places),
                tiles.under(sheet),
                lost);
    }

    /** As large as neighbours leave room for. */
    private static double size(List<MapPlace> places, Mercator sheet) {
        List<MapPoint> points = places.stream().map(sheet::point).toList();
        double[] apart = IntStream.range(2, points.size())
                .mapToDouble(i -> Math.min(
                        points.get(i).distance(points.get(i - 1)), points.get(i).distance(points.get(i - 2))))
                .sorted()
                .toArray();
        double usual = apart.length == 0 ? LARGEST : apart[apart.length / 2];
        return Math.max(SMALLEST, Math.min(LARGEST, usual * 0.95));
    }

    private static Dot dot(MapPlace place, Mercator sheet) {
        return new Dot(
                "/portes/" + place.door(),
                place.kind().css(),
                MapPoint.whole(sheet.point(place).x()),
                MapPoint.whole(sheet.point(place).y()),
                place.said(),
                place.doors() == 1 ? "" : String.valueOf(place.doors()));
    }

    private static List<Key> keys(List<MapPlace> places) {
        return Arrays.stream(MapKind.values())
                .map(kind -> new Key(
                        kind.css(),
                        kind.label(),
                        places.stream().mapToInt(place -> place.count(kind)).sum()))
                .toList();
    }

    private static List<Line> lines(List<MapPlace> places, Mercator sheet, double size) {
        Map<Object, List<MapPlace>> streets = places.stream()
                .collect(Collectors.groupingBy(MapPlace::streetId, LinkedHashMap::new, Collectors.toList()));
        List<StreetCourse> courses = streets.values().stream()
                .map(street -> StreetCourse.through(
                        street.get(0).street(),
                        street.stream().map(sheet::point).toList()))
                .toList();
        double letters = Math.max(SMALLEST_LETTERS, Math.min(LARGEST_LETTERS, size));
        Set<StreetCourse> named = StreetNames.fitting(courses, sheet, letters);
        return courses.stream()
                .map(course -> line(course, named.contains(course), letters))
                .toList();
    }

    private static Line line(StreetCourse course, boolean named, double letters) {
        String turn =
                "translate(%s) rotate(%s)".formatted(course.nameAt(letters).svg(), MapPoint.round(course.angle()));
        return new Line(course.path(), named ? course.name() : "", turn, MapPoint.round(letters));
    }
}
