package fr.bricoconcierge.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database that the application brings when none is configured.
 *
 * @param enabled whether it may be started at all
 * @param dataDirectory where it keeps its files between two runs, one sub-folder per major version of PostgreSQL
 * @param port 0 picks a free one
 * @param startupTimeout how long to wait for it
 */
@ConfigurationProperties("brico.embedded-postgres")
record EmbeddedPostgresProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue("0") int port,
        @DefaultValue("60s") Duration startupTimeout) {}
