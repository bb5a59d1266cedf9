package fr.bricoconcierge.territory;

import java.util.List;

/**
 * A map ready to be drawn, in the units of its sheet.
 *
 * @param scale of the shapes of doors, which are 24 wide
 * @param figures how high the number of doors is beside a building
 * @param lost how many doors have no coordinates
 */
record SectorMap(
        String width,
        String height,
        String scale,
        String figures,
        List<Line> lines,
        List<Dot> dots,
        List<Key> keys,
        List<Tile> tiles,
        int lost) {

    public boolean isEmpty() {
        return dots.isEmpty();
    }

    /** A street through the middle of its doors; its name lies along it, empty when there is no room. */
    record Line(String path, String name, String turn, String letters) {}

    /** An address; {@code doors} empty for one door. */
    record Dot(String href, String kind, String x, String y, String said, String doors) {}

    /** One of the shapes, and how many doors have it. */
    record Key(String kind, String label, int count) {}

    /** A picture of the base map. */
    record Tile(String href, String x, String y, String size) {}
}
