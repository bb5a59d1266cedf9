package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations are written to that answer without an account. */
@Service
@Transactional
public class PartnerAddresses {

    private final PartnerReading reading;
    private final AnswerLinks links;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    PartnerAddresses(PartnerReading reading, AnswerLinks links, Settings settings, JdbcClient database, Clock clock) {
        this.reading = reading;
        this.links = links;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    PartnerRow get(OrganisationId organisation) {
        return reading.partners().stream()
                .filter(partner -> partner.id().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new PartnerNotFound(organisation));
    }

    /** Links that lie in another mailbox open nothing any more. */
    public void set(OrganisationId organisation, @Nullable String typed, AccountId by) {
        String email = typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
        if (Objects.equals(email, get(organisation).email())) {
            return;
        }
        links.revokeAll(organisation);
        database.sql("delete from partner_address where organisation_id = ?")
                .param(organisation.value())
                .update();
        if (email != null) {
            database.sql("insert into partner_address (organisation_id, email, set_at, set_by) values (?, ?, ?, ?)")
                    .params(organisation.value(), email, clock.instant().atOffset(ZoneOffset.UTC), by.value())
                    .update();
        }
    }

    void setDelays(DelaysForm form, AccountId by) {
        form.values().forEach((setting, days) -> settings.set(setting, days.toString(), by));
    }
}
