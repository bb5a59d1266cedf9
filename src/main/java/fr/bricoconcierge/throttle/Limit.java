package fr.bricoconcierge.throttle;

/**
 * How often something may come in an hour.
 *
 * @param key what is counted; kept as a hash
 */
public record Limit(String key, int most) {

    /** One sender; of IPv6 their whole network, which is what a household has. */
    public static Limit ofSender(String form, String address, int most) {
        return new Limit(form + " from " + PublicThrottle.network(address), most);
    }

    /** One thing that is asked about, from wherever. */
    public static Limit on(String form, String thing, int most) {
        return new Limit(form + " on " + thing, most);
    }
}
