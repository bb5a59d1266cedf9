package fr.bricoconcierge.demo;

import fr.bricoconcierge.eligibility.Bracket;
import fr.bricoconcierge.eligibility.FirstLookForm;
import fr.bricoconcierge.eligibility.FirstLooks;
import fr.bricoconcierge.eligibility.YesNo;
import fr.bricoconcierge.onthespot.AccessKeeping;
import fr.bricoconcierge.papers.PaperLine;
import fr.bricoconcierge.papers.PaperList;
import fr.bricoconcierge.papers.PapersForm;
import fr.bricoconcierge.papers.ReferralPapers;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told at the kitchen tables: a first look for some, papers ready for many, all of them for a few. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class KitchenChapter {

    private static final List<Bracket> BRACKETS = List.of(
            Bracket.VERY_MODEST,
            Bracket.MODEST,
            Bracket.MODEST,
            Bracket.INTERMEDIATE,
            Bracket.UNKNOWN,
            Bracket.VERY_MODEST);

    private final FirstLooks looks;
    private final ReferralPapers papers;
    private final PaperList list;
    private final AccessKeeping access;
    private final JdbcClient database;
    private final Narrator narrator;

    KitchenChapter(
            FirstLooks looks,
            ReferralPapers papers,
            PaperList list,
            AccessKeeping access,
            JdbcClient database,
            Narrator narrator) {
        this.looks = looks;
        this.papers = papers;
        this.list = list;
        this.access = access;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        List<Referred> all = database.sql("""
                        select r.id, r.resident_id as resident, r.organisation_id as organisation, r.made_at, r.referred_by as by,
                               p.occupancy
                        from referral r
                        join resident p on p.id = r.resident_id and p.forgotten_at is null
                        join consent_active c on c.resident_id = p.id and c.purpose = 'KEEP_CARD'
                        order by r.made_at, r.id
                        """).query(Referred.class).list();
        for (int i = 0; i < all.size(); i++) {
            sitDown(all.get(i), i);
        }
        all.stream()
                .findFirst()
                .ifPresent(first -> narrator.tell(
                        first.madeAt(),
                        () -> access.set(
                                first.organisation(),
                                "Métro République Beaux-Arts, entrée de plain-pied à gauche du porche. Sonnez « Conseil ».",
                                stage.team().coordinator())));
    }

    /** Three in four agree to have the bracket noted; how many papers they have at hand varies. */
    private void sitDown(Referred one, int number) {
        narrator.tell(one.madeAt().plusSeconds(90), () -> {
            if (number % 4 != 3) {
                looks.keep(Uuids.next(), one.resident(), look(one, number), one.by());
            }
            if (number % 5 != 4) {
                papers.note(one.id(), papers(one, number), one.by());
            }
        });
    }

    private static FirstLookForm look(Referred one, int number) {
        return new FirstLookForm(
                one.occupancy(),
                number % 7 == 6 ? YesNo.NO : YesNo.YES,
                YesNo.YES,
                1 + number % 4,
                null,
                BRACKETS.get(number % BRACKETS.size()),
                true);
    }

    private PapersForm papers(Referred one, int number) {
        List<PaperLine> all =
                list.groups().stream().flatMap(group -> group.papers().stream()).toList();
        int atHand = number % 3 == 0 ? all.size() : 2 + number % 4;
        Set<UUID> ready = all.stream().limit(atHand).map(PaperLine::id).collect(Collectors.toUnmodifiableSet());
        return new PapersForm(one.occupancy(), number % 4 == 1, ready, Set.of(), null);
    }

    record Referred(
            ReferralId id,
            ResidentId resident,
            OrganisationId organisation,
            Instant madeAt,
            AccountId by,
            @Nullable Occupancy occupancy) {}
}
