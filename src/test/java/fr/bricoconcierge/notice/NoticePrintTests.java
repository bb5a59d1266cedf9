package fr.bricoconcierge.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.job.JobState;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.LongWork;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices as they leave the printer (N1). */
@PageTest
class NoticePrintTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    private CurrentAccount holder;
    private Visitor coordinator;

    @BeforeEach
    void somebodyCarriesThem() {
        holder = people.another(Role.CONCIERGE);
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void fourNoticesStandOnASheetAndATelephoneReadsEachOfThem() {
        NoticeBatchId batch = make(6);

        Sheets sheets = Sheets.of(coordinator.open(sheets(batch)).bytes());

        assertThat(sheets.count()).isEqualTo(2);
        assertThat(sheets.size()).isEqualTo("210×297");
        assertThat(sheets.tagged()).isTrue();
        assertThat(sheets.fontsEmbedded()).isTrue();
        List<String> codes = codes(batch);
        assertThat(sheets.qrCodes(1)).containsExactlyElementsOf(addresses(every(2, 0, codes)));
        assertThat(sheets.qrCodes(2)).containsExactlyElementsOf(addresses(every(2, 1, codes)));
    }

    /** All sheets are cut at once, and the pile of each place is laid on the pile of the next. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 6, 8, 11, 40})
    void theSerialsFollowEachOtherOnceTheStackIsCut(int count) {
        Sheets sheets = Sheets.of(coordinator.open(sheets(make(count))).bytes());

        List<Integer> stack = new ArrayList<>();
        for (int place = 0; place < 4; place++) {
            for (int sheet = 1; sheet <= sheets.count(); sheet++) {
                List<Integer> serials = serials(sheets.text(sheet));
                if (place < serials.size()) {
                    stack.add(serials.get(place));
                }
            }
        }

        int first = stack.get(0);
        assertThat(stack)
                .containsExactlyElementsOf(
                        IntStream.range(first, first + count).boxed().toList());
    }

    @Test
    void itSaysWhoCameAndWhyAndHowToAnswer() {
        NoticeBatchId batch = make(1);
        int serial = database.sql("select serial from passage_notice where batch_id = ?")
                .param(batch.value())
                .query(Integer.class)
                .single();

        String text = Sheets.of(coordinator.open(sheets(batch)).bytes()).text(1);

        assertThat(text)
                .contains(settings.text(Setting.SERVICE_NAME))
                .contains(settings.text(Setting.TOWN_NAME))
                .contains("Avis de passage")
                .contains("Par " + holder.name())
                .contains("petites réparations")
                .contains(new NoticeCode(codes(batch).get(0)).shown())
                .contains("n° %06d".formatted(serial))
                .contains("C’est gratuit.");
    }

    @Test
    void manyArePrintedBesideThePages() {
        NoticeBatchId batch = make(400);
        assertThat(coordinator.answerTo(sheets(batch)).status()).isEqualTo(404);

        String work = coordinator
                .open("/avis-de-passage")
                .form("/avis-de-passage/lots/%s/impression".formatted(batch))
                .submit()
                .path();
        LongWork.until(JobState.DONE, coordinator, work);

        Sheets sheets = Sheets.of(coordinator.open(work + "/fichier").bytes());
        assertThat(sheets.count()).isEqualTo(100);
        List<String> codes = codes(batch);
        assertThat(sheets.qrCodes(1)).containsExactlyElementsOf(addresses(every(100, 0, codes)));
        assertThat(sheets.qrCodes(100)).containsExactlyElementsOf(addresses(every(100, 99, codes)));
    }

    @Test
    void aStrangerGetsNoSheet() {
        NoticeBatchId batch = make(1);

        assertThat(visitors.as(holder).answerTo(sheets(batch)).status()).isEqualTo(404);
        assertThat(coordinator.answerTo(sheets(NoticeBatchId.next())).status()).isEqualTo(404);
    }

    private NoticeBatchId make(int count) {
        return printing.printBatch(
                UUID.randomUUID(), holder.id(), count, people.coordinator().id());
    }

    /** In the order of the places of a sheet. */
    private static List<Integer> serials(String text) {
        return Pattern.compile("n° (\\d{6})")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static List<String> every(int sheets, int sheet, List<String> codes) {
        return IntStream.iterate(sheet, next -> next < codes.size(), next -> next + sheets)
                .mapToObj(codes::get)
                .toList();
    }

    private static String sheets(NoticeBatchId batch) {
        return "/avis-de-passage/lots/%s/feuilles.pdf".formatted(batch);
    }

    private List<String> codes(NoticeBatchId batch) {
        return database.sql("select code from passage_notice where batch_id = ? order by serial")
                .param(batch.value())
                .query(String.class)
                .list();
    }

    private List<String> addresses(List<String> codes) {
        String site = settings.text(Setting.PUBLIC_ADDRESS);
        return codes.stream()
                .map(code -> site + "/avis/" + new NoticeCode(code).shown())
                .sorted()
                .toList();
    }
}
