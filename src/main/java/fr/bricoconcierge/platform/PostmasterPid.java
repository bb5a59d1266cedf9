package fr.bricoconcierge.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a PostgreSQL server wrote about itself in its folder, perhaps long ago. */
record PostmasterPid(long pid, int port) {

    private static final String FILE = "postmaster.pid";

    static Optional<PostmasterPid> read(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            long pid = Long.parseLong(lines.get(0).strip());
            return Optional.of(
                    new PostmasterPid(pid, Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean answersFrom(Path folder) {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "5");
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, login);
                var statement = connection.createStatement();
                var result = statement.executeQuery("show data_directory")) {
            return result.next() && Files.isSameFile(Path.of(result.getString(1)), folder);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** False for a dead process, a zombie, and another program given the same number after a reboot. */
    boolean isPostgres() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    void stop() {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(15, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("PostgreSQL (pid " + pid + ") does not stop", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while PostgreSQL (pid " + pid + ") stops", e);
            }
        });
    }

    void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
