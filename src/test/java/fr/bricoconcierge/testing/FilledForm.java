package fr.bricoconcierge.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockMultipartFile;

/** A form of a page, with what stands in it; one types over it and sends it. */
public final class FilledForm {

    private final Visitor visitor;
    private final String action;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<MockMultipartFile> files = new ArrayList<>();

    FilledForm(Visitor visitor, Element form, String page) {
        this.visitor = visitor;
        this.action = form.attr("action").isEmpty() ? page : form.attr("action");
        ((FormElement) form)
                .formData()
                .forEach(pair -> values.computeIfAbsent(pair.key(), name -> new ArrayList<>())
                        .add(pair.value()));
        values.remove("_csrf");
        // jsoup sends "on" for a choice of nothing; browsers send the nothing it says
        form.select("input[type=radio][checked][value='']").eachAttr("name").forEach(name -> with(name, ""));
        form.select("input[type=file]").eachAttr("name").forEach(values::remove);
    }

    /** What the field holds; empty when it holds nothing. */
    public String value(String field) {
        return String.join(",", values.getOrDefault(field, List.of()));
    }

    /** Types over the field; several answers for check boxes. */
    public FilledForm with(String field, Object... answers) {
        List<String> all = new ArrayList<>();
        for (Object answer : answers) {
            all.add(String.valueOf(answer));
        }
        values.put(field, all);
        return this;
    }

    public FilledForm without(String field) {
        values.remove(field);
        return this;
    }

    public FilledForm withFile(String field, String name, byte[] content) {
        values.remove(field);
        files.add(new MockMultipartFile(field, name, "application/octet-stream", content));
        return this;
    }

    public Screen submit() {
        return visitor.send(action, values, files);
    }
}
