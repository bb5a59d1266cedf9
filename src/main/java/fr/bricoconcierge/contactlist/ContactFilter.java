package fr.bricoconcierge.contactlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is narrowed by, all at once.
 *
 * @param unknown whether the address says more, which nobody understands
 */
record ContactFilter(List<Facet> facets, boolean unknown) {

    static final String PATH = "/habitants";

    public boolean isEmpty() {
        return facets.isEmpty();
    }

    /** A condition on {@code r} and {@code h}. */
    String where() {
        StringBuilder all = new StringBuilder("r.forgotten_at is null");
        facets.forEach(facet -> all.append(" and ").append(facet.sql()));
        return all.toString();
    }

    Map<String, Object> params() {
        Map<String, Object> all = new HashMap<>();
        facets.forEach(facet -> all.putAll(facet.params()));
        return all;
    }

    /** What a field of the form holds. */
    public String value(String param) {
        return facets.stream()
                .filter(facet -> facet.param().equals(param))
                .findFirst()
                .map(Facet::value)
                .orElse("");
    }

    /** Each with the address of the list without it. */
    public List<Chip> chips() {
        return facets.stream()
                .map(facet -> new Chip(facet.label(), address(PATH, Optional.of(facet.param()), 1)))
                .toList();
    }

    public String address(String path) {
        return address(path, Optional.empty(), 1);
    }

    String page(int page) {
        return address(PATH, Optional.empty(), page);
    }

    private String address(String path, Optional<String> without, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        facets.stream()
                .filter(facet -> without.filter(facet.param()::equals).isEmpty())
                .forEach(facet -> address.queryParam(facet.param(), facet.value()));
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().build().toUriString();
    }

    /** Something the list is narrowed by, and where one goes to do without it. */
    record Chip(String label, String without) {}
}
