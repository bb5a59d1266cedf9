package fr.bricoconcierge.logbooklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the logbook is narrowed by, all at once.
 *
 * @param unknown whether the address says more, which nobody understands
 */
record LogbookFilter(List<Facet> facets, boolean unknown) {

    static final String PATH = "/interventions";

    public boolean isEmpty() {
        return facets.isEmpty();
    }

    /** The list narrowed by one thing more, which no address says. */
    LogbookFilter and(Facet facet) {
        List<Facet> all = new ArrayList<>(facets);
        all.add(facet);
        return new LogbookFilter(all, unknown);
    }

    String visits() {
        return all(Facet::visit);
    }

    String requests() {
        return "e.kind in ('REQUEST', 'DECLINED') and " + all(Facet::request);
    }

    String followUps() {
        return all(Facet::followUp);
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

    private String all(Function<Facet, String> condition) {
        return facets.isEmpty()
                ? "true"
                : facets.stream().map(condition).map(sql -> "(" + sql + ")").collect(Collectors.joining(" and "));
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
