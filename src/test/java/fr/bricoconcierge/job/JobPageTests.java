package fr.bricoconcierge.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.LongWork;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.testing.Waiting;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Long work, followed on its page. */
@PageTest
class JobPageTests {

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private final String kind = "TEST_" + UUID.randomUUID();
    private CurrentAccount concierge;

    @BeforeEach
    void somebody() {
        concierge = people.concierge();
    }

    @Test
    void thePageSaysHowFarItIsThenGivesTheFile() throws Exception {
        var halfway = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        byte[] content = "0123456789abcdef".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        JobId id = start(progress -> {
            progress.report(12_000, 24_000);
            halfway.countDown();
            Waiting.on(goOn);
            try (OutputStream file = progress.file("lettres.pdf", "application/pdf")) {
                file.write(content);
            }
        });
        Waiting.on(halfway);

        Screen screen = page(id);
        assertThat(screen.heading()).isEqualTo("Lettres de Wazemmes");
        assertThat(screen.text()).contains("12 000 sur 24 000").contains("En cours");
        assertThat(visitors.as(concierge).answerTo(Jobs.page(id) + "/fichier").status())
                .isEqualTo(404);

        goOn.countDown();
        waitFor(id, JobState.DONE);
        assertThat(page(id).text()).contains("Terminé");
        assertThat(visitors.as(concierge).answerTo(Jobs.page(id) + "/fichier").bytes())
                .isEqualTo(content);
    }

    @Test
    void twoOfAKindDoNotRunAtOnce() {
        var goOn = new CountDownLatch(1);
        JobId first = start(progress -> Waiting.on(goOn));

        assertThatThrownBy(() -> start(progress -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("déjà en cours");

        goOn.countDown();
        waitFor(first, JobState.DONE);
        waitFor(start(progress -> {}), JobState.DONE);
    }

    @Test
    void stoppingEndsItAtItsNextWord() {
        var stopped = new CountDownLatch(1);
        var wentOn = new AtomicBoolean();
        JobId id = start(progress -> {
            Waiting.on(stopped);
            progress.report(1, 1);
            wentOn.set(true);
        });

        page(id).form(Jobs.page(id) + "/arret").submit();
        stopped.countDown();

        waitFor(id, JobState.CANCELLED);
        assertThat(wentOn).isFalse();
        assertThat(page(id).text()).contains("Arrêté");
    }

    @Test
    void aFailureIsSaidWithoutItsDetails() {
        JobId broken = start(progress -> {
            throw new IllegalStateException("secret detail");
        });
        waitFor(broken, JobState.FAILED);
        assertThat(page(broken).text()).contains("Le travail s’est arrêté").doesNotContain("secret");

        JobId refused = start(progress -> {
            throw new Refused("Ce fichier est vide.");
        });
        waitFor(refused, JobState.FAILED);
        assertThat(page(refused).text()).contains("Ce fichier est vide.");
    }

    @Test
    void workOfAStoppedServerIsSaidToBeLost() {
        var goOn = new CountDownLatch(1);
        JobId id = start(progress -> Waiting.on(goOn));
        database.sql("update job set heard_at = heard_at - interval '10 minutes' where id = ?")
                .param(id.value())
                .update();

        assertThat(page(id).text()).contains("Le serveur s’est arrêté pendant ce travail");
        goOn.countDown();
    }

    @Test
    void othersDoNotSeeItButTheCoordinatorDoes() {
        JobId id = start(progress -> {});
        waitFor(id, JobState.DONE);

        assertThat(visitors.as(people.another(Role.CONCIERGE))
                        .open(Jobs.page(id))
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.coordinator()).open(Jobs.page(id)).status())
                .isEqualTo(200);
        assertThat(visitors.as(concierge).open(Jobs.page(JobId.next())).status())
                .isEqualTo(404);
    }

    private JobId start(JobWork work) {
        return jobs.start(new NewJob(kind, "Lettres de Wazemmes", "/secteurs"), concierge.id(), work);
    }

    private Screen page(JobId id) {
        return visitors.as(concierge).open(Jobs.page(id));
    }

    private void waitFor(JobId id, JobState state) {
        LongWork.until(state, visitors.as(concierge), Jobs.page(id));
    }
}
