package fr.bricoconcierge.logbooklist;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Words of reports are found in French, likeliest first, shown where they stand, and never in an address (I10). */
@PageTest
@Import(Visits.class)
class LogbookSearchTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prise noircie", "PRISES NOIRCIES", "prisés", "\"prise noircie\"", "isolants chauffés"})
    void accentsPluralsAndCapitalsDoNotMatter(String words) {
        told("La prise noircie chauffe, l’isolant a fondu <b>vite</b>");

        Screen found = find(words);

        assertThat(found.select("#carnet > li")).hasSize(1);
        assertThat(found.texts("#carnet mark")).isNotEmpty();
        assertThat(found.path()).doesNotContain("prise").doesNotContain("?");
    }

    @Test
    void wordsAreShownWhereTheyStandAndNothingTypedBecomesMarkup() {
        told("La prise <b>noircie</b> chauffe");

        Screen found = find("chauffer");

        assertThat(found.texts("#carnet mark")).containsExactly("chauffe");
        assertThat(found.select("#carnet .found-words b")).isEmpty();
        assertThat(found.select("#carnet .found-words").text()).contains("noircie");
    }

    @Test
    void whatSpeaksMoreOfItComesFirstThoughItIsOlder() {
        told("Siphon fendu, siphon changé, le siphon ne fuit plus");
        told("Un joint usé, sous un siphon, près de la machine, derrière le meuble");

        assertThat(find("siphon").texts("#carnet mark").subList(0, 3)).containsOnly("Siphon", "siphon");
        assertThat(find("siphon").select("#carnet > li").first().text()).contains("ne fuit plus");
    }

    /** Not only among the latest, however many have the word. */
    @Test
    void theLikeliestOfAllIsFoundThoughHundredsCameSince() {
        told("Siphon fendu, siphon changé, le siphon ne fuit plus");
        for (int i = 0; i < 2; i++) {
            told("Un joint usé, sous un siphon, près de la machine, derrière le meuble");
        }
        int more = visits.count("""
                with copied as (
                    insert into intervention (id, household_id, resident_id, occasion, account_id, alone, started_at, state,
                                              version, lesson)
                    select gen_random_uuid(), i.household_id, i.resident_id, 'CALL', i.account_id, false,
                           now() + n * interval '1 second', 'OPEN', 0, 'Sous le siphon, près du meuble ' || n
                    from generate_series(1, 600) n, lateral (
                        select * from intervention where account_id = ? order by started_at desc limit 1) i
                    returning 1)
                select count(*)::int from copied""", account.id().value());

        assertThat(more).isEqualTo(600);
        Screen found = find("siphon");
        assertThat(found.select("#carnet > li").first().text()).contains("ne fuit plus");
        assertThat(statements.of(() -> find("siphon"))).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void aThemeIsFoundByItsName() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
        part.form(part.path() + "/probleme")
                .with("theme", "DAMP")
                .with("description", "Des taches au plafond")
                .with("responsible", "OCCUPANT")
                .submit();

        assertThat(find("moisissure").text()).contains("Humidité et moisissures");
    }

    @Test
    void filtersStayBesideTheWords() {
        told("Prise noircie");

        assertThat(concierge
                        .post("/interventions/recherche", "q", "prise noircie", "qui", mine(), "genre", "STANDARD")
                        .select("#carnet > li"))
                .isEmpty();
        assertThat(concierge
                        .post("/interventions/recherche", "q", "prise noircie", "qui", mine(), "genre", "EMERGENCY")
                        .select("#carnet > li"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de la", "'", "!!! & | ( :*", "-", "%_\\", "\ud83c\udfe1"})
    void whatCannotBeLookedForFindsNothingAndBreaksNothing(String words) {
        assertThat(find(words).status()).isEqualTo(200);
    }

    @Test
    void whatNoKeyboardSendsIsRefusedPolitely() {
        assertThat(concierge
                        .postWithoutFollowing("/interventions/recherche", "q", "\u0000\u0002 fuite")
                        .status())
                .isLessThan(500);
    }

    private Screen find(String words) {
        return concierge.post("/interventions/recherche", "q", words, "qui", mine());
    }

    private String mine() {
        return account.id().toString();
    }

    private void told(String what) {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        part.form(part.path() + "/analyse")
                .with("danger", "ELECTRICITY")
                .with("dangerFor", "Toute la famille")
                .with("dangerWhat", what)
                .submit();
    }
}
