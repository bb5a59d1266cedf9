package fr.bricoconcierge.territory;

import fr.bricoconcierge.territory.SectorMap.Dot;
import fr.bricoconcierge.territory.SectorMap.Key;
import fr.bricoconcierge.territory.SectorMap.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws the addresses of a sector: streets as lines with their names, doors as shapes, nothing asked of anybody else. */
@Component
class MapDrawing {

    private static final int TOGETHER = 6;
    private static final double LETTER = 0.56;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 24;

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
        return streets.values().stream()
                .map(street -> line(
                        street.get(0).street(),
                        bends(street, sheet),
                        Math.max(14, Math.min(20, size)),
                        beside(street, sheet)))
                .toList();
    }

    /** Neighbours on both sides, some at a time: their middle is on the street. */
    private static List<MapPoint> bends(Collection<MapPlace> street, Mercator sheet) {
        List<MapPoint> points = street.stream().map(sheet::point).toList();
        int parts = Math.max(1, Math.min(12, points.size() / TOGETHER));
        if (parts == 1) {
            return points.size() < 2 ? points : List.of(points.get(0), points.get(points.size() - 1));
        }
        List<MapPoint> bends = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            bends.add(
                    MapPoint.middle(points.subList(part * points.size() / parts, (part + 1) * points.size() / parts)));
        }
        return bends;
    }

    /** Half the way between one side and the other, so that the name lies outside. */
    private static double beside(List<MapPlace> street, Mercator sheet) {
        List<MapPoint> points = street.stream().map(sheet::point).toList();
        return IntStream.range(1, points.size())
                        .mapToDouble(i -> points.get(i).distance(points.get(i - 1)))
                        .sorted()
                        .skip(points.size() / 2)
                        .findFirst()
                        .orElse(0)
                / 2;
    }

    /** The name lies along the way from one end to the other, never upside down. */
    private static Line line(String name, List<MapPoint> bends, double letters, double beside) {
        String path = "M" + bends.stream().map(MapPoint::svg).collect(Collectors.joining("L"));
        MapPoint first = bends.get(0);
        MapPoint last = bends.get(bends.size() - 1);
        double angle = Math.toDegrees(Math.atan2(last.y() - first.y(), last.x() - first.x()));
        double upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
        MapPoint middle = bends.size() % 2 == 1
                ? bends.get(bends.size() / 2)
                : MapPoint.middle(bends.subList(bends.size() / 2 - 1, bends.size() / 2 + 1));
        boolean room = bends.size() < 2 || first.distance(last) > name.length() * letters * LETTER * 0.5;
        String turn = "translate(%s) rotate(%s) translate(0 %s)"
                .formatted(middle.svg(), MapPoint.round(upright), MapPoint.round(-beside - letters));
        return new Line(path, room ? name : "", turn, MapPoint.round(letters));
    }
}
