package fr.bricoconcierge.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Chooses the streets whose names are written on a map: none over another, none over the edge, the longest streets first. */
final class StreetNames {

    /** How wide a letter is for its height. */
    private static final double LETTER = 0.56;

    private final Mercator sheet;
    private final double letters;
    private final List<MapPoint> taken = new ArrayList<>();

    private StreetNames(Mercator sheet, double letters) {
        this.sheet = sheet;
        this.letters = letters;
    }

    static Set<StreetCourse> fitting(List<StreetCourse> streets, Mercator sheet, double letters) {
        var names = new StreetNames(sheet, letters);
        Set<StreetCourse> named = new HashSet<>();
        streets.stream()
                .sorted(Comparator.comparingDouble(StreetCourse::length).reversed())
                .filter(names::find)
                .forEach(named::add);
        return named;
    }

    private boolean find(StreetCourse street) {
        List<MapPoint> name = points(street);
        boolean free = name.stream().allMatch(this::isFree);
        if (free) {
            taken.addAll(name);
        }
        return free;
    }

    private boolean isFree(MapPoint point) {
        return sheet.holds(point) && taken.stream().noneMatch(other -> other.distance(point) < letters);
    }

    /** The name as points in a row, a letter apart. */
    private List<MapPoint> points(StreetCourse street) {
        double half = street.name().length() * letters * LETTER / 2;
        double angle = Math.toRadians(street.angle());
        MapPoint middle = street.nameAt(letters);
        return DoubleStream.iterate(-half, along -> along <= half, along -> along + letters * LETTER)
                .mapToObj(along ->
                        new MapPoint(middle.x() + along * Math.cos(angle), middle.y() + along * Math.sin(angle)))
                .toList();
    }
}
