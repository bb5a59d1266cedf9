package fr.bricoconcierge.figure;

/** Households that meet conditions, as scalar queries; {@code h} is the household. */
final class Households {

    static final String VISITED =
            "exists (select 1 from intervention_fact_visit v where v.household_id = h.household_id)";
    static final String APPOINTED =
            "exists (select 1 from agenda_fact_appointment a where a.household_id = h.household_id)";
    static final String REFERRED =
            "exists (select 1 from referral_fact_referral r where r.household_id = h.household_id)";
    static final String FILED = "exists (select 1 from referral_fact_referral r where r.household_id = h.household_id"
            + " and r.file_opened_at is not null and r.programme in ('AMELIO', 'AMELIO_PLUS'))";

    private Households() {}

    static String where(String... conditions) {
        return "select count(*) from resident_fact_household h where " + String.join(" and ", conditions);
    }
}
