package fr.bricoconcierge.contactfile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether two names are one, whatever the order of their words, accents and capitals. */
final class PlainName {

    private static final int THREE = 3;
    private static final double FIRST_NAME = 0.5;
    private static final double WHOLE_NAME = 0.6;

    private PlainName() {}

    /** The words in one order. */
    static String sorted(String plain) {
        String[] words = plain.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Written nearly alike, as a whole or by the first name alone; {@code one} begins with it. */
    static boolean near(String one, String other) {
        String first = one.split(" ")[0];
        String otherFirst = other.split(" ")[0];
        return likeness(first, otherFirst) >= FIRST_NAME || likeness(one, other) >= WHOLE_NAME;
    }

    /** The share of three letters in a row that both have, as the base measures it. */
    private static double likeness(String one, String other) {
        Set<String> threes = threes(one);
        Set<String> others = threes(other);
        Set<String> both = new HashSet<>(threes);
        both.retainAll(others);
        return (double) both.size() / (threes.size() + others.size() - both.size());
    }

    private static Set<String> threes(String plain) {
        Set<String> threes = new HashSet<>();
        for (String word : plain.split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; i + THREE <= padded.length(); i++) {
                threes.add(padded.substring(i, i + THREE));
            }
        }
        return threes;
    }

    /** The same words; or the one says only the first of them. */
    static boolean alike(String one, String other) {
        return sorted(one).equals(sorted(other)) || one.startsWith(other + " ") || other.startsWith(one + " ");
    }
}
