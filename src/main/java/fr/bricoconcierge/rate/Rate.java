package fr.bricoconcierge.rate;

/**
 * So many out of so many, with the 95 % interval of Wilson (1927), which keeps within 0 and 1 and holds for small counts too.
 * Nothing out of nothing may be anything: from 0 to 1.
 */
public record Rate(long part, long whole) {

    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    public Rate {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " out of " + whole);
        }
    }

    public boolean isKnown() {
        return whole > 0;
    }

    public double share() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    public double low() {
        return part == 0 ? 0 : Math.max(0, centre() - half());
    }

    public double high() {
        return part == whole ? 1 : Math.min(1, centre() + half());
    }

    /** « 12 sur 40 ». */
    public String counts() {
        return part + "\u00a0sur\u00a0" + whole;
    }

    /** « 30 % ». */
    public String percent() {
        return isKnown() ? percent(share()) : "–";
    }

    /** « entre 18 et 45 % ». */
    public String between() {
        return isKnown() ? "entre %d et %s".formatted(Math.round(low() * 100), percent(high())) : "rien à compter";
    }

    /** « 30 %, 12 sur 40, entre 18 et 45 % ». */
    public String said() {
        return isKnown() ? percent() + ", " + counts() + ", " + between() : "rien à compter encore";
    }

    /** Whether the two intervals have nothing in common. */
    public boolean isApartFrom(Rate other) {
        return isKnown() && other.isKnown() && (low() > other.high() || other.low() > high());
    }

    private double centre() {
        return (share() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double half() {
        double spread = share() * (1 - share()) / whole + Z * Z / (4.0 * whole * whole);
        return Z * Math.sqrt(spread) / (1 + Z * Z / whole);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }
}
