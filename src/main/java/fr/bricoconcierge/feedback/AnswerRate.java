package fr.bricoconcierge.feedback;

import java.time.Instant;

/** How many of those who were asked answered; told by whoever asks them. */
public interface AnswerRate {

    Counted between(Instant from, Instant until);

    /**
     * Visits.
     *
     * @param asked after which somebody was asked, by message or on paper
     * @param byMessage those of them who were written to
     * @param answered of those asked
     */
    record Counted(int asked, int byMessage, int answered) {

        private static final int FEW = 20;

        /** « 12 réponses pour 31 visites ». */
        public String said() {
            return "%d %s pour %d %s"
                    .formatted(
                            answered, answered > 1 ? "réponses" : "réponse", asked, asked > 1 ? "visites" : "visite");
        }

        /** In words; below a score of people a percentage would say more than there is to know. */
        public String share() {
            if (asked == 0) {
                return "Personne n’a encore été interrogé sur cette période.";
            }
            return asked < FEW
                    ? "Trop peu de visites pour un pourcentage."
                    : "Soit %d\u00a0%%. Ceux qui répondent ne ressemblent pas forcément aux autres."
                            .formatted(Math.round(100.0 * answered / asked));
        }
    }
}
