package fr.bricoconcierge.bench;

import fr.bricoconcierge.BricoConciergeApplication;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.shared.AccountId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on an empty database of its own, which goes away with it. */
final class Bench implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext application;

    Bench() throws IOException {
        data = Files.createTempDirectory("bench-database-");
        application = new SpringApplicationBuilder(BricoConciergeApplication.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--brico.demo=false",
                        "--logging.level.root=warn",
                        "--brico.embedded-postgres.data-directory=" + data);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    AccountId coordinator() {
        TeamManagement team = bean(TeamManagement.class);
        return team.accept(
                team.invite(UUID.randomUUID() + "@brico.example", "Mesure", Role.COORDINATOR, null),
                "une phrase de passe pour mesurer");
    }

    static void say(String words, Object... values) {
        System.out.println(String.format(Locale.FRANCE, words, values));
    }

    /** The most that was in use at once, what was waiting to be collected included. */
    static long peakHeapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1 << 20);
    }

    static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @Override
    public void close() throws IOException {
        application.close();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
