package fr.bricoconcierge.contactfile;

import java.util.Arrays;

/** Whether two names are one, whatever the order of their words, accents and capitals. */
final class PlainName {

    private PlainName() {}

    /** The words in one order. */
    static String sorted(String plain) {
        String[] words = plain.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** The same words; or the one says only the first of them. */
    static boolean alike(String one, String other) {
        return sorted(one).equals(sorted(other)) || one.startsWith(other + " ") || other.startsWith(one + " ");
    }
}
