package fr.bricoconcierge.wording;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of printed documents: the last version is the one in force, every earlier one stays. */
@Service
@Transactional
public class PrintedTexts {

    private final JdbcClient database;
    private final Settings settings;
    private final TextFit fit;
    private final Clock clock;

    PrintedTexts(JdbcClient database, Settings settings, TextFit fit, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.fit = fit;
        this.clock = clock;
    }

    /**
     * The text in force, filled.
     *
     * @param more what is known beyond {@link #serviceValues()}
     */
    @Transactional(readOnly = true)
    public FilledText filled(PrintedText text, Map<Placeholder, String> more) {
        return Wording.fill(words(text), all(more));
    }

    /** Whether the text in force leaves that open. */
    @Transactional(readOnly = true)
    public boolean asksFor(PrintedText text, Placeholder placeholder) {
        return Wording.used(words(text)).contains(placeholder);
    }

    /** What the settings say of the service. */
    public Map<Placeholder, String> serviceValues() {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        String phone = settings.text(Setting.SERVICE_PHONE);
        values.put(Placeholder.SERVICE, settings.text(Setting.SERVICE_NAME));
        values.put(Placeholder.TOWN, settings.text(Setting.TOWN_NAME));
        values.put(Placeholder.PHONE, PhoneNumber.shown(phone).replace(' ', '\u00a0'));
        values.put(Placeholder.EMAIL, settings.text(Setting.SERVICE_EMAIL));
        values.put(Placeholder.SITE, settings.text(Setting.PUBLIC_ADDRESS).replaceFirst("^https?://", "") + "/avis");
        values.put(Placeholder.SIGNATORY, settings.text(Setting.SIGNATORY));
        return values;
    }

    @Transactional(readOnly = true)
    Words words(PrintedText text) {
        return database.sql("select title, body from printed_text_version where text = ? order by id desc limit 1")
                .param(text.name())
                .query(Words.class)
                .optional()
                .orElseGet(text::standard);
    }

    /** Words that were typed, filled with an example. */
    FilledText example(PrintedDocument document, Words words) {
        return Wording.fill(words, all(document.exampleValues()));
    }

    /**
     * Puts other words in force.
     *
     * @throws Refused beside {@code title} or {@code body} when they cannot be filled, or do not fit on the paper
     */
    void write(PrintedDocument document, Words words, AccountId by) {
        PrintedText text = document.text();
        Wording.check(text, words);
        if (words.equals(words(text))) {
            return;
        }
        fit.require(document, example(document, words));
        database.sql("insert into printed_text_version (text, title, body, written_at, written_by)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        text.name(),
                        words.title(),
                        words.body(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.value())
                .update();
    }

    /** The last versions, newest first. */
    @Transactional(readOnly = true)
    List<TextVersion> versions(PrintedText text) {
        return database.sql("""
                        select v.id, v.title, v.body, v.written_at, a.display_name as author
                        from printed_text_version v join account a on a.id = v.written_by
                        where v.text = ? order by v.id desc limit 20
                        """).param(text.name()).query(TextVersion.class).list();
    }

    private Map<Placeholder, String> all(Map<Placeholder, String> more) {
        Map<Placeholder, String> values = serviceValues();
        values.putAll(more);
        return values;
    }
}
