package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.contactfile.LineReader.Reading;
import fr.bricoconcierge.resident.BroughtCards;
import fr.bricoconcierge.resident.Declaration;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks a file through, and writes it: all of it or nothing, as the base stands at that moment. */
@Service
class ContactImporting {

    private final ContactFileStore store;
    private final KnownPeople known;
    private final BroughtCards cards;
    private final AuditLog audit;
    private final JdbcClient database;
    private final Clock clock;

    ContactImporting(
            ContactFileStore store,
            KnownPeople known,
            BroughtCards cards,
            AuditLog audit,
            JdbcClient database,
            Clock clock) {
        this.store = store;
        this.known = known;
        this.cards = cards;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** What would become of each line now. */
    @Transactional(readOnly = true)
    List<Draft> judge(StagedFile file) {
        ColumnMatch columns = file.columns();
        LocalDate today = Moment.dateOf(clock.instant());
        List<Reading> readings = columns.people(store.lines(file.id())).stream()
                .map(line -> LineReader.read(columns, line, today))
                .toList();
        return new ContactJudge(known.of(readings), store.choices(file.id())).judge(readings, known::sent);
    }

    /** Writes what {@link #judge} says now; of two imports one waits for the other. */
    @Transactional
    void write(StagedFile file, Declaration declaration, AccountId by, IntConsumer progress) {
        database.sql("select pg_advisory_xact_lock(hashtext('contactfile.import'))")
                .query(row -> {});
        List<Draft> drafts = judge(file);
        Map<Integer, ResidentId> written = new Writing(drafts, declaration, by, progress).run();
        store.done(file.id(), drafts, written, declaration);
        audit.write(AuditEntry.of(AuditAction.IMPORTED_CARDS, by)
                .about(file.id().value())
                .counting((int) drafts.stream()
                        .filter(draft -> draft.fate == LineFate.NEW || draft.fate == LineFate.COMPLETES)
                        .count()));
    }

    private static Channel usual(Origin origin) {
        return switch (origin) {
            case TOUR -> Channel.TOUR;
            case STAND_WALKABOUT -> Channel.WALKABOUT;
            case STAND_INSTALLED -> Channel.STAND;
            case NOTICE, WORD_OF_MOUTH, PHONE -> Channel.PHONE;
            case EMAIL -> Channel.EMAIL;
            case PUBLIC_PAGE -> Channel.PUBLIC_PAGE;
            case OTHER -> Channel.WALK_IN;
        };
    }

    /** One file being written, recommenders before those whom they sent. */
    private final class Writing {

        private final List<Draft> drafts;
        private final Map<Integer, Draft> byLine;
        private final Declaration declaration;
        private final AccountId by;
        private final IntConsumer progress;
        private final Map<Integer, ResidentId> written = new HashMap<>();

        Writing(List<Draft> drafts, Declaration declaration, AccountId by, IntConsumer progress) {
            this.drafts = drafts;
            this.byLine = drafts.stream().collect(Collectors.toMap(Draft::line, Function.identity()));
            this.declaration = declaration;
            this.by = by;
            this.progress = progress;
        }

        Map<Integer, ResidentId> run() {
            int done = 0;
            for (Draft draft : drafts) {
                writeAfterTheirRecommenders(draft);
                progress.accept(++done);
            }
            drafts.forEach(this::nameWhoIsMeant);
            return written;
        }

        private void writeAfterTheirRecommenders(Draft draft) {
            Deque<Draft> waiting = new ArrayDeque<>();
            Draft next = draft;
            while (next != null && !written.containsKey(next.line())) {
                waiting.push(next);
                Person recommender = next.recommender;
                next = recommender == null || recommender.card() != null ? null : byLine.get(recommender.line());
            }
            waiting.forEach(this::write);
        }

        private void write(Draft draft) {
            KnownPerson person = draft.known;
            if (draft.fate == LineFate.NEW) {
                LocalDate metOn = draft.metOn;
                var metAt = metOn == null
                        ? null
                        : metOn.atTime(12, 0).atZone(Moment.PARIS).toInstant();
                written.put(draft.line(), cards.open(newcomer(draft), metAt, declaration, by));
            } else if (draft.fate == LineFate.COMPLETES && person != null) {
                cards.complete(person.id(), newcomer(draft), person.kept() == null ? declaration : null, by);
                written.put(draft.line(), person.id());
            }
        }

        private NewResident newcomer(Draft draft) {
            Origin origin = draft.origin == null ? Origin.OTHER : draft.origin;
            var meeting =
                    new FirstMeeting(origin, usual(origin), draft.door, draft.door == null ? draft.place : null, null);
            NewResident newcomer = NewResident.met(draft.details(), meeting);
            ResidentId recommender = cardOf(draft.recommender);
            return recommender == null ? newcomer : newcomer.sentBy(recommender);
        }

        private @Nullable ResidentId cardOf(@Nullable Person person) {
            return person == null ? null : person.card() != null ? person.card() : written.get(person.line());
        }

        /** Lines that add nothing have a card all the same. */
        private void nameWhoIsMeant(Draft draft) {
            Draft same = draft.same;
            ResidentId card = draft.fate == LineFate.THERE && draft.known != null
                    ? draft.known.id()
                    : draft.fate == LineFate.SAME && same != null ? written.get(same.line()) : null;
            if (card != null) {
                written.put(draft.line(), card);
            }
        }
    }
}
