package fr.bricoconcierge.addressfile;

import java.util.Arrays;

/** Rough boxes around the parts of France, to catch coordinates that are swapped or absurd. */
enum FrenchSoil {
    MAINLAND(-5.6, 9.8, 41.2, 51.3),
    ANTILLES(-63.3, -60.7, 14.2, 18.3),
    GUIANA(-54.8, -51.4, 2.0, 6.0),
    REUNION(55.1, 56.0, -21.6, -20.7),
    MAYOTTE(44.9, 45.5, -13.2, -12.4),
    SAINT_PIERRE_ET_MIQUELON(-56.7, -56.0, 46.6, 47.3);

    private final double west;
    private final double east;
    private final double south;
    private final double north;

    FrenchSoil(double west, double east, double south, double north) {
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    static boolean holds(double latitude, double longitude) {
        return Arrays.stream(values())
                .anyMatch(box -> longitude >= box.west
                        && longitude <= box.east
                        && latitude >= box.south
                        && latitude <= box.north);
    }
}
