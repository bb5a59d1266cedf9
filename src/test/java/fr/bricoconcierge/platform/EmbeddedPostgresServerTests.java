package fr.bricoconcierge.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that comes with the application keeps its work, whatever happened to the run before. */
class EmbeddedPostgresServerTests {

    @TempDir
    Path folder;

    @Test
    void aRestartKeepsTheWork() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept (word text); insert into kept values ('gardé')");
        }
        try (var server = start()) {
            assertThat(word(server)).isEqualTo("gardé");
        }
    }

    @Test
    void aServerThatWasKilledIsRecoveredFrom() throws Exception {
        var killed = start();
        execute(killed, "create table kept (word text); insert into kept values ('gardé')");
        ProcessHandle postmaster =
                ProcessHandle.of(PostmasterPid.read(data()).orElseThrow().pid()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        closeQuietly(killed);

        try (var server = start()) {
            assertThat(word(server)).isEqualTo("gardé");
        }
    }

    @Test
    void aSecondRunOnTheSameFolderSaysWhatIsWrong() throws Exception {
        try (var server = start()) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseFolderUnusable.class)
                    .hasMessageContaining("Another run of the application");
        }
    }

    @Test
    void anInterruptedFirstStartSaysWhatToDelete() throws IOException {
        Files.createDirectories(data());

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseFolderUnusable.class)
                .hasMessageContaining("never finished");
    }

    private EmbeddedPostgresServer start() throws IOException {
        return EmbeddedPostgresServer.start(new EmbeddedPostgresProperties(true, folder, 0, Duration.ofSeconds(60)));
    }

    private Path data() {
        return folder.resolve("postgresql-" + EmbeddedPostgresServer.MAJOR);
    }

    private static void execute(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(EmbeddedPostgresServer server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select word from kept")) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgresServer server) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + server.port() + "/postgres", "postgres", "");
    }

    /** Its server is gone already; what matters is that its lock is given back. */
    private static void closeQuietly(EmbeddedPostgresServer server) {
        try {
            server.close();
        } catch (IOException | RuntimeException expected) {
            assertThat(expected).isNotNull();
        }
    }
}
