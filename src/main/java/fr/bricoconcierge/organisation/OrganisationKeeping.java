package fr.bricoconcierge.organisation;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.partnerlink.PartnerAddresses;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds organisations, changes what is said of them, retires them and brings them back; each is written in the journal. */
@Service
@Transactional
public class OrganisationKeeping {

    private final OrganisationReading reading;
    private final PartnerAddresses addresses;
    private final ReceivedCommands commands;
    private final AuditLog audit;
    private final JdbcClient database;
    private final Clock clock;

    OrganisationKeeping(
            OrganisationReading reading,
            PartnerAddresses addresses,
            ReceivedCommands commands,
            AuditLog audit,
            JdbcClient database,
            Clock clock) {
        this.reading = reading;
        this.addresses = addresses;
        this.commands = commands;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    void add(OrganisationForm form, AccountId by) {
        commands.once(form.command(), () -> insert(form, by));
    }

    private UUID insert(OrganisationForm form, AccountId by) {
        refuseTaken(form, null);
        OrganisationId id = OrganisationId.next();
        write(
                "insert into organisation (id, name, kind, programmes) values (:id, :name, :kind, :programmes)",
                id,
                form);
        addresses.set(id, form.email(), by);
        audit.write(AuditEntry.of(AuditAction.ADDED_ORGANISATION, by)
                .about(id.value())
                .because(form.told()));
        return id.value();
    }

    /** Nothing is written when nothing changes. */
    public void change(OrganisationId id, OrganisationForm form, AccountId by) {
        OrganisationRow before = reading.get(id);
        List<String> changed = changed(before, form);
        if (changed.isEmpty()) {
            return;
        }
        refuseTaken(form, id);
        write("update organisation set name = :name, kind = :kind, programmes = :programmes where id = :id", id, form);
        addresses.set(id, form.email(), by);
        audit.write(AuditEntry.of(AuditAction.CHANGED_ORGANISATION, by)
                .about(id.value())
                .because(String.join(", ", changed)));
    }

    void retire(OrganisationId id, AccountId by) {
        int retired = database.sql("update organisation set retired_at = ? where id = ? and retired_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
        note(retired, AuditAction.RETIRED_ORGANISATION, id, by);
    }

    void bringBack(OrganisationId id, AccountId by) {
        int back = database.sql("update organisation set retired_at = null where id = ? and retired_at is not null")
                .param(id.value())
                .update();
        note(back, AuditAction.BROUGHT_BACK_ORGANISATION, id, by);
    }

    /** Sent twice, it was done once. */
    private void note(int done, AuditAction action, OrganisationId id, AccountId by) {
        String name = reading.get(id).name();
        if (done > 0) {
            audit.write(AuditEntry.of(action, by).about(id.value()).because(name));
        }
    }

    /** Two who choose the same name at once: the second waits, then sees the first one's. */
    private void refuseTaken(OrganisationForm form, @Nullable OrganisationId but) {
        database.sql("lock table organisation in share row exclusive mode").update();
        if (reading.isTaken(form.told(), but)) {
            throw new Refused("name", "Un organisme porte déjà ce nom.");
        }
    }

    private void write(String sql, OrganisationId id, OrganisationForm form) {
        database.sql(sql)
                .param("id", id.value())
                .param("name", form.told())
                .param("kind", form.kind().name())
                .param("programmes", form.followed())
                .update();
    }

    private static List<String> changed(OrganisationRow before, OrganisationForm form) {
        List<String> changed = new ArrayList<>();
        if (!before.name().equals(form.told())) {
            changed.add("nom");
        }
        if (before.kind() != form.kind()) {
            changed.add("type");
        }
        if (!before.follows().equals(form.programmes())) {
            changed.add("programmes");
        }
        if (!Objects.equals(before.email(), address(form))) {
            changed.add("adresse de courriel");
        }
        return changed;
    }

    private static @Nullable String address(OrganisationForm form) {
        String typed = form.email();
        return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }
}
