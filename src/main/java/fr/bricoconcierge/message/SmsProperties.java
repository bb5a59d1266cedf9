package fr.bricoconcierge.message;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway that sends SMS.
 *
 * @param url takes a POST for each SMS; none: no SMS leaves
 * @param token goes with it as a bearer token
 * @param sender the name or number shown to whoever receives it
 * @param timeout for connecting, and for the answer
 */
@ConfigurationProperties("brico.sms")
record SmsProperties(
        @Nullable URI url,
        @DefaultValue("") String token,
        @DefaultValue("Brico") String sender,
        @DefaultValue("10s") Duration timeout) {}
