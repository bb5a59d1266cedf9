package fr.bricoconcierge.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of style sheets, scripts, fonts and images with the hash of their content, so that browsers keep them for a
 * year. Each is worked out once: doing so on every page costs more than the page.
 */
@Component
public class Assets {

    private final ResourceUrlProvider resources;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    /** Answers {@code path} itself when there is no such file. */
    public String url(String path) {
        return known.computeIfAbsent(path, this::resolve);
    }

    private String resolve(String path) {
        String hashed = resources.getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
