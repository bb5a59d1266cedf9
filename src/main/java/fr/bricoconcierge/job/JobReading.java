package fr.bricoconcierge.job;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What long work there is; people see what they started, coordinators see all. */
@Service
@Transactional(readOnly = true)
class JobReading {

    private static final String VIEWS = """
            select j.id, j.kind, j.title, j.back, j.state, j.done, j.total, j.started_at, a.display_name as started_by,
                   j.cancel_asked, j.failure, j.file_name
            from job j join account a on a.id = j.started_by
            """;

    private final JdbcClient database;

    JobReading(JdbcClient database) {
        this.database = database;
    }

    JobView get(JobId id, CurrentAccount viewer) {
        return database.sql(VIEWS + " where j.id = ? and (j.started_by = ? or ?)")
                .params(id.value(), viewer.id().value(), viewer.is(Role.COORDINATOR))
                .query(JobView.class)
                .optional()
                .orElseThrow(() -> new JobNotFound(id));
    }

    String mediaType(JobId id) {
        return database.sql("select media_type from job where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** The file, one piece in memory at a time. */
    InputStream file(JobId id) {
        var pieces = IntStream.iterate(0, position -> position + 1)
                .mapToObj(position -> piece(id, position))
                .takeWhile(Optional::isPresent)
                .map(piece -> (InputStream) new ByteArrayInputStream(piece.orElseThrow()))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return pieces.next();
            }
        });
    }

    private Optional<byte[]> piece(JobId id, int position) {
        return database.sql("select content from job_file_piece where job_id = ? and position = ?")
                .params(id.value(), position)
                .query(byte[].class)
                .optional();
    }
}
