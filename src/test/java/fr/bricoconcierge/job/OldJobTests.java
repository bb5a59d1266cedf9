package fr.bricoconcierge.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.LongWork;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.OutputStream;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night forgets of long work. */
@PageTest
class OldJobTests {

    @Autowired
    Jobs jobs;

    @Autowired
    JobForgettingSchedule schedule;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void workOfLastYearIsForgottenWithItsFileAndTheRestKept() {
        JobId old = done();
        JobId recent = done();
        finishedMonthsAgo(old, 13);
        finishedMonthsAgo(recent, 11);

        schedule.atNight();

        assertThat(coordinator.open(Jobs.page(old)).status()).isEqualTo(404);
        assertThat(pieces(old)).isZero();
        assertThat(coordinator.open(Jobs.page(recent) + "/fichier").bytes()).hasSize(3);
    }

    @Test
    void whatWorkLeftThatFailedIsForgottenAndItsPageKept() {
        JobId failed = run(JobState.FAILED, new Refused("Ce secteur n’a encore aucune adresse."));
        assertThat(pieces(failed)).isEqualTo(1);

        schedule.atNight();

        assertThat(pieces(failed)).isZero();
        assertThat(coordinator.open(Jobs.page(failed)).text()).contains("Ce secteur n’a encore aucune adresse.");
    }

    @Test
    void theReportOfAnImportOutlivesTheWorkThatMadeIt() {
        JobId job = done();
        UUID report = UUID.randomUUID();
        database.sql("insert into address_import (id, file_name, started_at, finished_at, started_by, state, job_id,"
                        + " read, added, changed, unchanged, skipped, rejected)"
                        + " select ?, 'adresses.csv', started_at, finished_at, started_by, 'DONE', id, 1, 1, 0, 0, 0, 0"
                        + " from job where id = ?")
                .params(report, job.value())
                .update();
        finishedMonthsAgo(job, 13);

        schedule.atNight();

        assertThat(coordinator.open("/adresses/" + report).text()).contains("adresses.csv");
    }

    private JobId done() {
        return run(JobState.DONE, null);
    }

    /** Work that writes three bytes, then ends so. */
    private JobId run(JobState state, Refused refusal) {
        var job = new NewJob("TEST_" + UUID.randomUUID(), "Lettres de Wazemmes", "/secteurs");
        JobId id = jobs.start(job, people.coordinator().id(), progress -> {
            try (OutputStream file = progress.file("lettres.pdf", "application/pdf")) {
                file.write(new byte[] {1, 2, 3});
            }
            if (refusal != null) {
                throw refusal;
            }
        });
        LongWork.until(state, coordinator, Jobs.page(id));
        return id;
    }

    private void finishedMonthsAgo(JobId id, int months) {
        database.sql("update job set finished_at = finished_at - make_interval(months => ?) where id = ?")
                .params(months, id.value())
                .update();
    }

    private int pieces(JobId id) {
        return database.sql("select count(*) from job_file_piece where job_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
