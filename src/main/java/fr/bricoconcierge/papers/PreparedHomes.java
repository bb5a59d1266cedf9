package fr.bricoconcierge.papers;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.eligibility.FirstLooks;
import fr.bricoconcierge.eligibility.KeptLook;
import fr.bricoconcierge.eligibility.YesNo;
import fr.bricoconcierge.referral.AdvisorScope;
import fr.bricoconcierge.referral.MeetingPreparation;
import fr.bricoconcierge.referral.Preparation;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the household of a referral is ready: its papers, and its first look at the aids. */
@Service
@Transactional(readOnly = true)
class PreparedHomes implements MeetingPreparation {

    private final AdvisorScope scope;
    private final ReferralPapers papers;
    private final FirstLooks looks;
    private final JdbcClient database;

    PreparedHomes(AdvisorScope scope, ReferralPapers papers, FirstLooks looks, JdbcClient database) {
        this.scope = scope;
        this.papers = papers;
        this.looks = looks;
        this.database = database;
    }

    @Override
    public Preparation of(ReferralId referral) {
        Home home = get(referral);
        List<AskedPaper> asked = papers.of(referral);
        return new Preparation(
                home.goneThrough(),
                labels(asked, PaperState.READY),
                labels(asked, PaperState.TO_FIND),
                looks.latest(home.household()).map(PreparedHomes::said).orElse(null));
    }

    @Override
    public Preparation of(ReferralId referral, CurrentAccount advisor) {
        scope.require(referral, advisor);
        return of(referral);
    }

    @Override
    public Map<ReferralId, Integer> missing(List<ReferralId> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(
                        "select referral_id, count(*) filter (where state = 'TO_FIND')::int as missing"
                                + " from referral_paper_asked where gone_through and referral_id = any (?) group by referral_id")
                .param(referrals.stream().map(ReferralId::value).toArray(UUID[]::new))
                .query((row, i) -> Map.entry(new ReferralId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Home get(ReferralId referral) {
        return database.sql("""
                        select r.id as referral, r.resident_id as resident, r.household_id as household, c.name, r.meeting_at,
                               exists (select 1 from referral_paper_list l where l.referral_id = r.id) as gone_through
                        from referral r join resident_card c on c.resident_id = r.resident_id
                        where r.id = ?
                        """)
                .param(referral.value())
                .query(Home.class)
                .optional()
                .orElseThrow(() -> new ReferralNotFound(referral));
    }

    private static List<String> labels(List<AskedPaper> asked, PaperState state) {
        return asked.stream()
                .filter(paper -> paper.state() == state)
                .map(AskedPaper::label)
                .toList();
    }

    private static Preparation.Look said(KeptLook look) {
        return new Preparation.Look(
                look.orientation().label(),
                look.orientation().badge(),
                look.bracket().label(),
                home(look),
                look.looked(),
                look.author());
    }

    /** « Propriétaire occupant, bâtiment de plus de 15 ans, résidence principale, 3 personnes ». */
    private static String home(KeptLook look) {
        Integer people = look.people();
        return Stream.of(
                        look.occupancy() == null ? null : look.occupancy().label(),
                        said(look.oldBuilding(), "bâtiment de plus de 15\u00a0ans", "bâtiment de 15\u00a0ans ou moins"),
                        said(look.mainHome(), "résidence principale", "pas la résidence principale"),
                        people == null ? null : people + (people == 1 ? "\u00a0personne" : "\u00a0personnes"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String said(YesNo answer, String yes, String no) {
        return answer == YesNo.UNKNOWN ? null : answer == YesNo.YES ? yes : no;
    }

    record Home(
            ReferralId referral,
            ResidentId resident,
            HouseholdId household,
            String name,
            @Nullable Instant meetingAt,
            boolean goneThrough) {

        public @Nullable Moment meeting() {
            return meetingAt == null ? null : Moment.at(meetingAt);
        }
    }
}
