package fr.bricoconcierge.shared;

import java.util.List;

/** What one module keeps of people, told before two of their cards become one: how much it is, and what stands against it or clashes. */
public interface PeopleRecords {

    List<Kind> kinds();

    /** Sentences that say what must be settled first; none when nothing is. */
    default List<String> obstacles(ResidentId kept, ResidentId gone) {
        return List.of();
    }

    /** Sentences about what will be there twice once they are one, and stands against nothing; none when nothing is. */
    default List<String> clashes(ResidentId kept, ResidentId gone) {
        return List.of();
    }

    /**
     * One kind of records.
     *
     * @param one « visite »
     * @param many « visites »
     * @param counted a statement that counts them, of {@code :resident} and {@code :household}
     */
    record Kind(String one, String many, String counted) {

        public String said(int number) {
            return number + "\u00a0" + (number == 1 ? one : many);
        }
    }
}
