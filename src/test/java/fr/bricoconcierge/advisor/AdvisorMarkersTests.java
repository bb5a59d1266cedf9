package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.merge.RowsOfAPerson;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.AccessMatrix;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A hundred and fifty people with a mark of their own in every field that takes one, in every module; two advisors open
 * every page there is, with every identifier there is, and read the marks of those they may know, in the fields they may
 * read (Q2).
 */
@DirtiesContext // nobody else's lists begin with a hundred and fifty people
@PageTest
class AdvisorMarkersTests {

    private static final Pattern MARK = Pattern.compile("zz(\\d{3})q([a-z_]+)\\.([a-z_]+)z");

    /** What an advisor needs, and nothing else. */
    private static final Set<String> FOR_ADVISORS = Set.of(
            "resident.first_name",
            "resident.last_name",
            "resident.email",
            "household.place",
            "referral.wishes",
            "referral.file_number",
            "referral_step.reason",
            "referral_step.taken_back_why",
            "follow_up_visit.seen");

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient database;

    private List<CurrentAccount> advisors;
    private MarkedPeople marked;

    @BeforeEach
    void mark() {
        advisors = List.of(people.advisor(), people.strangerAdvisor());
        var made = new NewReferrals(cards, referring, people.concierge());
        marked = new MarkedPeople(database);
        for (int i = 0; i < MarkedPeople.COUNT; i++) {
            ResidentId resident = made.agreeingResident();
            UUID consent = consents.activeId(resident, ConsentPurpose.SHARE_WITH_AMELIO)
                    .orElseThrow()
                    .value();
            CurrentAccount advisor = advisors.get(i % 2);
            UUID household = cards.get(resident).household().value();
            new RowsOfAPerson(database, people.concierge().id().value(), advisor)
                    .write(resident.value(), household, consent);
            marked.add(i, resident, household);
            if (i % 5 == 3) {
                marked.unrefer(household);
            }
            if (i % 5 == 4) {
                withdraw(resident);
            }
        }
    }

    @Test
    void everyPageWithEveryIdentifierShowsTheMarksOfOnesOwnAlone() {
        assertThat(marked.fields())
                .as("fields that hold a mark")
                .hasSizeGreaterThan(30)
                .contains("resident.note");
        for (int who = 0; who < 2; who++) {
            Set<String> read = walk(visitors.as(advisors.get(who)));
            Set<String> wrong = new TreeSet<>(read);
            int mine = who;
            wrong.removeIf(mark -> allowed(mark, mine));
            assertThat(wrong).as("read by advisor %d", who).isEmpty();
            assertThat(read).as("marks of one's own").hasSizeGreaterThan(100);
        }
    }

    @Test
    void aWithdrawalHoldsOnEveryPageAtTheNextRequest() {
        ResidentId resident = marked.people().get(0);
        assertThat(marksOf(0)).isNotEmpty();

        withdraw(resident);

        assertThat(marksOf(0)).isEmpty();
    }

    /** Who is referred there, has not taken it back, and only what is for advisors. */
    private static boolean allowed(String mark, int who) {
        Matcher parts = MARK.matcher(mark);
        assertThat(parts.matches()).isTrue();
        int person = Integer.parseInt(parts.group(1));
        boolean known = person % 2 == who && person % 5 != 3 && person % 5 != 4;
        return known && FOR_ADVISORS.contains(parts.group(2) + "." + parts.group(3));
    }

    private Set<String> walk(Visitor visitor) {
        Set<String> read = new TreeSet<>();
        List<UUID> ids = marked.identifiers();
        for (AccessMatrix.Row row : AccessMatrix.read().rows()) {
            if (!row.method().equals("GET")) {
                continue;
            }
            boolean open = row.expected("advisor").equals("ok");
            List<UUID> tried = !row.path().contains("{") ? List.of(ids.get(0)) : open ? ids : ids.subList(0, 3);
            boolean anybodys = row.expected("anonymous").equals("ok");
            tried.forEach(id -> look(visitor, row.examplePath(id.toString()), anybodys, read));
        }
        for (String slug : List.of("nouvelles", "a-noter", "en-cours", "closes", "a-rappeler")) {
            for (int page = 1; page <= 5; page++) {
                read(visitor.open("/orientations/listes/%s?page=%d".formatted(slug, page)), read);
            }
        }
        for (int i = 0; i < MarkedPeople.COUNT; i += 7) {
            read(visitor.post("/orientations/recherche", "q", "zz%03d".formatted(i)), read);
        }
        return read;
    }

    /** A page for anybody may break where a mark stands in place of a code: then it shows nothing of anybody. */
    private static void look(Visitor visitor, String path, boolean mayBreak, Set<String> into) {
        try {
            read(visitor.answerTo(path), into);
        } catch (AssertionError broken) {
            if (!mayBreak) {
                throw broken;
            }
        }
    }

    /** What the first advisor reads of that person, wherever it may stand. */
    private Set<String> marksOf(int person) {
        Visitor visitor = visitors.as(advisors.get(person % 2));
        Set<String> read = new TreeSet<>();
        List<String> pages = new ArrayList<>(List.of("/orientations", "/disponibilites"));
        marked.referralsOf(person)
                .forEach(id -> pages.addAll(List.of(
                        "/orientations/" + id,
                        "/orientations/" + id + "/reponse",
                        "/orientations/" + id + "/transmission")));
        pages.forEach(page -> read(visitor.open(page), read));
        read(visitor.post("/orientations/recherche", "q", "zz%03d".formatted(person)), read);
        read.removeIf(mark -> !mark.startsWith("zz%03d".formatted(person)));
        return read;
    }

    private static void read(Screen screen, Set<String> into) {
        Matcher found = MARK.matcher(new String(screen.bytes(), StandardCharsets.UTF_8));
        while (found.find()) {
            into.add(found.group());
        }
    }

    private void withdraw(ResidentId resident) {
        consents.withdraw(
                resident,
                ConsentPurpose.SHARE_WITH_AMELIO,
                ConsentHow.ORAL,
                people.concierge().id(),
                Instant.now().plusSeconds(1));
    }
}
