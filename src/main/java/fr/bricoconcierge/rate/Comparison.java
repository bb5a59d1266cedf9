package fr.bricoconcierge.rate;

/** Two rates beside each other: which is the higher, once that can be told at all. */
public record Comparison(String first, Rate one, String second, Rate other) {

    public boolean isSettled() {
        return one.isApartFrom(other);
    }

    /** One sentence, never more than the figures bear. */
    public String said() {
        if (!one.isKnown() || !other.isKnown()) {
            return "On ne peut pas encore trancher\u00a0: il manque des cas d’un côté.";
        }
        if (!isSettled()) {
            return "On ne peut pas encore trancher\u00a0: les deux intervalles se recouvrent.";
        }
        boolean firstWins = one.share() > other.share();
        return "«\u00a0%s\u00a0» fait mieux que «\u00a0%s\u00a0»\u00a0: les deux intervalles ne se touchent pas."
                .formatted(firstWins ? first : second, firstWins ? second : first);
    }
}
