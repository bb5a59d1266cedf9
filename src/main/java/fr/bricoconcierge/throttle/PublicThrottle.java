package fr.bricoconcierge.throttle;

import fr.bricoconcierge.shared.Sha256;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds back whoever sends a public form too often, in the database so that every instance counts alike. It knows nothing of
 * what is asked about: what was typed is counted whatever it is. Addresses are kept as a hash, and not for long.
 */
@Component
public class PublicThrottle {

    public static final Duration WINDOW = Duration.ofHours(1);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int NETWORK_BYTES_OF_IPV6 = 8;
    /** IPv4 has dots, IPv6 has colons; a word of hexadecimal letters alone could be a name. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F.:]*");

    private final JdbcClient database;
    private final Clock clock;

    PublicThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one more under each limit, and answers whether all let it pass. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean admits(Limit... limits) {
        Instant now = clock.instant();
        // always in the order they are given in: two senders of one form never wait for each other
        return Arrays.stream(limits)
                        .filter(limit -> count(limit.key(), now) > limit.most())
                        .count()
                == 0;
    }

    @Transactional
    public void forgetTheOld() {
        database.sql("delete from public_throttle where since < ?")
                .param(clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int count(String key, Instant now) {
        return database.sql("""
                        insert into public_throttle (key, since, posts) values (:key, :now, 1)
                        on conflict (key) do update set
                          posts = case when public_throttle.since < :begun then 1 else public_throttle.posts + 1 end,
                          since = case when public_throttle.since < :begun then :now else public_throttle.since end
                        returning posts
                        """)
                .param("key", Sha256.hex(key))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("begun", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** A household has one IPv4 address, but a whole network of IPv6. What is no address is never looked up as a name. */
    static String network(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK_BYTES_OF_IPV6) : bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
