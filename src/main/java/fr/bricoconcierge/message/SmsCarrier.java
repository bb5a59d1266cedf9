package fr.bricoconcierge.message;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Hands SMS to an HTTP gateway: a POST of JSON with {@code reference}, {@code from}, {@code to} and {@code text}. The
 * reference is the same at each attempt, so that a gateway which took it already can say so (409) instead of sending twice.
 */
@Component
@EnableConfigurationProperties(SmsProperties.class)
class SmsCarrier implements Carrier {

    private static final int TAKEN_ALREADY = 409;
    private static final int TOO_MANY = 429;

    private final SmsProperties gateway;
    private final RestClient client;

    SmsCarrier(SmsProperties gateway) {
        this.gateway = gateway;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(gateway.timeout()).build());
        requests.setReadTimeout(gateway.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    public boolean isReady() {
        return gateway.url() != null;
    }

    @Override
    public void carry(DueMessage message) throws NotCarried {
        URI url = Optional.ofNullable(gateway.url()).orElseThrow();
        try {
            client.post()
                    .uri(url)
                    .headers(headers -> headers.setBearerAuth(gateway.token()))
                    .header("Idempotency-Key", message.id().toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of(
                            "reference", message.id().toString(),
                            "from", gateway.sender(),
                            "to", message.recipient(),
                            "text", message.plain()))
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpStatusCodeException e) {
            refuse(e);
        } catch (RestClientException e) {
            throw new NotCarried("La passerelle SMS ne répond pas.", false, e);
        }
    }

    private static void refuse(HttpStatusCodeException answer) throws NotCarried {
        int status = answer.getStatusCode().value();
        if (status == TAKEN_ALREADY) {
            return;
        }
        boolean forGood = answer.getStatusCode().is4xxClientError() && status != TOO_MANY;
        throw new NotCarried("La passerelle SMS a répondu " + status + ".", forGood, answer);
    }
}
