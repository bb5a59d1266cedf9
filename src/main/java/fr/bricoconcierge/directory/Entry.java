package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service or a professional that a household can be sent to. */
@Entity
@Table(name = "directory_entry")
class Entry {

    private static final int LAST = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EntryId id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String name;
    private String goodFor;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;
    private @Nullable String area;
    private @Nullable String hours;
    private @Nullable String cost;
    private @Nullable String languages;
    private int rank;

    @ElementCollection
    @CollectionTable(name = "directory_entry_theme", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    private Set<Theme> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "directory_entry_sector", joinColumns = @JoinColumn(name = "entry_id"))
    @AttributeOverride(name = "value", column = @Column(name = "sector_id"))
    private Set<SectorId> sectors = new HashSet<>();

    private @Nullable LocalDate checkedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checked_by"))
    private @Nullable AccountId checkedBy;

    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    @SuppressWarnings("NullAway.Init")
    Entry(EntryForm form) {
        this.id = EntryId.next();
        this.rank = LAST;
        describe(form);
    }

    /** Takes over what was typed. */
    void describe(EntryForm form) {
        String dialled = dialled(form);
        if (form.kind() == EntryKind.EMERGENCY && dialled == null) {
            throw new Refused("phone", "Un numéro d’urgence a un numéro.");
        }
        this.kind = form.kind();
        this.name = form.name();
        this.goodFor = form.goodFor();
        this.phone = dialled;
        this.email = form.email();
        this.address = form.address();
        this.area = form.area();
        this.hours = form.hours();
        this.cost = form.cost();
        this.languages = form.languages();
        this.themes.retainAll(form.chosen());
        this.themes.addAll(form.chosen());
        this.sectors.retainAll(form.served());
        this.sectors.addAll(form.served());
    }

    void check(LocalDate day, AccountId by) {
        checkedOn = day;
        checkedBy = by;
    }

    /** On that day, unless somebody has checked it since. */
    void checkedAtLeast(LocalDate day, AccountId by) {
        if (checkedOn == null || day.isAfter(checkedOn)) {
            check(day, by);
        }
    }

    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }

    void bringBack() {
        retiredAt = null;
    }

    EntryId id() {
        return id;
    }

    boolean isAt(@Nullable Long known) {
        return known != null && known.equals(version);
    }

    EntryForm form() {
        return new EntryForm(
                version,
                kind,
                name,
                goodFor,
                phone == null ? null : Phones.said(phone),
                email,
                address,
                area,
                hours,
                cost,
                languages,
                List.copyOf(themes),
                List.copyOf(sectors));
    }

    private static @Nullable String dialled(EntryForm form) {
        return form.phone() == null
                ? null
                : Phones.parse(form.phone())
                        .orElseThrow(() -> new Refused(
                                "phone", "Ce numéro n’existe pas. Par exemple\u00a0: 03 20 12 34 56, ou 39 19."));
    }
}
