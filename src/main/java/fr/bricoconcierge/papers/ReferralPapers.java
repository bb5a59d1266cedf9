package fr.bricoconcierge.papers;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which papers the household of a referral has ready, as it is gone through with them, as often as needed. */
@Service
@Transactional
public class ReferralPapers {

    private final PaperList list;
    private final JdbcClient database;
    private final Clock clock;

    ReferralPapers(PaperList list, JdbcClient database, Clock clock) {
        this.list = list;
        this.database = database;
        this.clock = clock;
    }

    /** The form of somebody for whom nothing was gone through, with what their card knows. */
    @Transactional(readOnly = true)
    public PapersForm begin(ResidentId resident) {
        return database.sql("select occupancy from resident where id = ?")
                .param(resident.value())
                .query((row, i) -> PapersForm.of(occupancy(row.getString(1))))
                .single();
    }

    /** Every paper that is asked of the household, in the order of the list. */
    @Transactional(readOnly = true)
    public List<AskedPaper> of(ReferralId referral) {
        return database.sql(
                        "select paper_id, label, state from referral_paper_asked where referral_id = ? order by place")
                .param(referral.value())
                .query(AskedPaper.class)
                .list();
    }

    /** Notes how far they are; a paper that is not asked in their situation is not noted. */
    public void note(ReferralId referral, PapersForm typed, AccountId by) {
        lock(referral);
        PapersForm form = typed.shown() == null ? typed : settle(typed, left(referral));
        writeSituation(referral, form, by);
        database.sql("delete from referral_paper where referral_id = ?")
                .param(referral.value())
                .update();
        Set<PaperSituation> holding = PaperSituation.of(form.occupancy(), form.isInCoOwnership());
        list.groups().stream()
                .filter(group -> holding.contains(group.situation()))
                .flatMap(group -> group.papers().stream())
                .filter(paper -> form.stateOf(paper.id()) != PaperState.TO_FIND)
                .forEach(paper -> database.sql(
                                "insert into referral_paper (referral_id, paper_id, state) values (?, ?, ?)")
                        .params(
                                referral.value(),
                                paper.id(),
                                form.stateOf(paper.id()).name())
                        .update());
    }

    private void lock(ReferralId referral) {
        boolean known = database.sql("select exists (select 1 from referral where id = ? for update)")
                .param(referral.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new ReferralNotFound(referral);
        }
    }

    /** The form as it was left. */
    @Transactional(readOnly = true)
    PapersForm form(ReferralId referral, ResidentId resident) {
        return left(referral, begin(resident)).opened(papers());
    }

    /** Only what this form changed of what it showed; the rest stays as somebody else may have left it meanwhile. */
    private PapersForm settle(PapersForm typed, PapersForm now) {
        return typed.changing(now, papers());
    }

    private PapersForm left(ReferralId referral) {
        ResidentId resident = database.sql("select resident_id as value from referral where id = ?")
                .param(referral.value())
                .query(ResidentId.class)
                .single();
        return left(referral, begin(resident));
    }

    private PapersForm left(ReferralId referral, PapersForm begun) {
        Set<UUID> ready = noted(referral, PaperState.READY);
        Set<UUID> notApplicable = noted(referral, PaperState.NOT_APPLICABLE);
        return database.sql("select occupancy, co_ownership from referral_paper_list where referral_id = ?")
                .param(referral.value())
                .query((row, i) ->
                        new PapersForm(occupancy(row.getString(1)), row.getBoolean(2), ready, notApplicable, null))
                .optional()
                .orElse(begun);
    }

    private List<UUID> papers() {
        return list.groups().stream()
                .flatMap(group -> group.papers().stream())
                .map(PaperLine::id)
                .toList();
    }

    @EventListener
    void on(ResidentForgotten event) {
        for (String table : List.of("referral_paper", "referral_paper_list")) {
            database.sql("delete from " + table
                            + " where referral_id in (select id from referral where resident_id = ?)")
                    .param(event.resident().value())
                    .update();
        }
    }

    private void writeSituation(ReferralId referral, PapersForm form, AccountId by) {
        database.sql("""
                        insert into referral_paper_list (referral_id, occupancy, co_ownership, noted_at, noted_by)
                        values (:referral, :occupancy, :shared, :now, :by)
                        on conflict (referral_id) do update
                        set occupancy = :occupancy, co_ownership = :shared, noted_at = :now, noted_by = :by
                        """)
                .param("referral", referral.value())
                .param(
                        "occupancy",
                        form.occupancy() == null ? null : form.occupancy().name())
                .param("shared", form.isInCoOwnership())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private Set<UUID> noted(ReferralId referral, PaperState state) {
        return database
                .sql("select paper_id from referral_paper where referral_id = ? and state = ?")
                .params(referral.value(), state.name())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Occupancy occupancy(@Nullable String name) {
        return name == null ? null : Occupancy.valueOf(name);
    }
}
