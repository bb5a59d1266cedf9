package fr.bricoconcierge.territory;

import fr.bricoconcierge.territory.SectorMap.Tile;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The pictures of a base map under a sheet; none unless an address for them is configured. */
@Component
class MapTiles {

    private static final int PIXELS = 256;
    private static final int MOST = 40;
    private static final int CLOSEST = 19;

    private final String template;

    /** {@code template} is like {@code https://tuiles.ville.fr/{z}/{x}/{y}.png}. */
    MapTiles(@Value("${brico.map-tiles:}") String template) {
        this.template = template.strip();
    }

    List<Tile> under(Mercator sheet) {
        if (template.isEmpty()) {
            return List.of();
        }
        int zoom = (int) Math.min(CLOSEST, Math.ceil(Math.log(sheet.scale() / PIXELS) / Math.log(2)));
        List<Tile> tiles = at(zoom, sheet);
        return tiles.size() > MOST ? at(zoom - 1, sheet) : tiles;
    }

    private List<Tile> at(int zoom, Mercator sheet) {
        double count = Math.pow(2, zoom);
        double size = sheet.scale() / count;
        List<Tile> tiles = new ArrayList<>();
        for (long x = (long) Math.floor(sheet.west() * count); sheet.left(x / count) < Mercator.WIDTH; x++) {
            for (long y = (long) Math.floor(sheet.north() * count); sheet.top(y / count) < sheet.height(); y++) {
                tiles.add(new Tile(
                        address(zoom, x, y),
                        MapPoint.round(sheet.left(x / count)),
                        MapPoint.round(sheet.top(y / count)),
                        MapPoint.round(size + 0.2)));
            }
        }
        return tiles;
    }

    private String address(int zoom, long x, long y) {
        return template.replace("{z}", String.valueOf(zoom))
                .replace("{x}", String.valueOf(x))
                .replace("{y}", String.valueOf(y));
    }
}
