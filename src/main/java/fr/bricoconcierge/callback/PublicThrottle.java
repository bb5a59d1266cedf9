package fr.bricoconcierge.callback;

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
 * Holds back whoever sends the public form too often, by address and by code, in the database so that every instance counts
 * alike. It knows no code: what was typed is counted whatever it is. Addresses are kept as a hash, and not for long.
 */
@Component
class PublicThrottle {

    static final int MOST_OF_AN_ADDRESS = 5;
    static final int MOST_ON_A_CODE = 3;
    static final Duration WINDOW = Duration.ofHours(1);

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

    /** Counts one more, and answers whether it may pass. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean admits(String address, String typedCode) {
        Instant now = clock.instant();
        // always in this order: two senders never wait for each other
        boolean byAddress = count("address " + network(address), now) <= MOST_OF_AN_ADDRESS;
        boolean byCode = typedCode.isEmpty() || count("code " + typedCode, now) <= MOST_ON_A_CODE;
        return byAddress && byCode;
    }

    @Transactional
    void forgetTheOld() {
        database.sql("delete from call_back_throttle where since < ?")
                .param(clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int count(String key, Instant now) {
        return database.sql("""
                        insert into call_back_throttle (key, since, posts) values (:key, :now, 1)
                        on conflict (key) do update set
                          posts = case when call_back_throttle.since < :begun then 1 else call_back_throttle.posts + 1 end,
                          since = case when call_back_throttle.since < :begun then :now else call_back_throttle.since end
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
