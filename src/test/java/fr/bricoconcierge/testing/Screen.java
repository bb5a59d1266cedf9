package fr.bricoconcierge.testing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page as somebody sees it; tests ask it in words of the page, never by searching its HTML. */
public final class Screen {

    private final Visitor visitor;
    private final String path;
    private final MockHttpServletResponse response;
    private final Document document;

    Screen(Visitor visitor, String path, MockHttpServletResponse response) {
        this.visitor = visitor;
        this.path = path;
        this.response = response;
        this.document = Jsoup.parse(body(), "http://localhost" + path);
    }

    public int status() {
        return response.getStatus();
    }

    /** The address it was answered at. */
    public String path() {
        return path;
    }

    /** Where it sends one, as a path of this application; null when it is a page. */
    public String redirect() {
        String location = response.getRedirectedUrl();
        return location == null ? null : location.replaceFirst("^https?://[^/]+", "");
    }

    public String header(String name) {
        return response.getHeader(name);
    }

    public byte[] bytes() {
        return response.getContentAsByteArray();
    }

    public String heading() {
        Element heading = document.selectFirst("h1");
        return heading == null ? "" : text(heading);
    }

    /** All the words of the page, with plain spaces. */
    public String text() {
        return text(document.body());
    }

    /** The words of every element that matches. */
    public List<String> texts(String css) {
        return document.select(css).stream().map(Screen::text).toList();
    }

    public Elements select(String css) {
        return document.select(css);
    }

    /** What is said beside the field, without the word “Erreur”; empty when it is right. */
    public String error(String field) {
        Element message = document.selectFirst("[id='" + id(field) + "-erreur']");
        return message == null
                ? ""
                : text(message).replaceFirst("^Erreur : ", "").strip();
    }

    /** Every message in the summary on top of the form. */
    public List<String> errors() {
        return texts(".notice--danger .notice__list li");
    }

    /** The form that is sent to that address. */
    public FilledForm form(String action) {
        return document.select("form").stream()
                .filter(form -> form.attr("action").equals(action))
                .findFirst()
                .map(form -> new FilledForm(visitor, form, path))
                .orElseThrow(() -> new AssertionError(
                        "no form for " + action + " on " + path + " (" + status() + "), but " + actions()));
    }

    /** Follows the first link that says so. */
    public Screen follow(String words) {
        return document.select("a[href]").stream()
                .filter(link -> text(link).contains(words))
                .findFirst()
                .map(link -> visitor.open(link.attr("href")))
                .orElseThrow(() -> new AssertionError("no link " + words + " on " + path));
    }

    private List<String> actions() {
        return document.select("form").eachAttr("action");
    }

    private static String id(String field) {
        return field.replace("[", "").replace("]", "");
    }

    private static String text(Element element) {
        return element.text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String body() {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
