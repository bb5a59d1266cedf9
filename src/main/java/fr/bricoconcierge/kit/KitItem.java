package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something the stock holds; one in use is retired, never deleted (K3). */
@Entity
class KitItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KitItemId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private KitItemKind kind;

    private String unit;
    private @Nullable BigDecimal savingKwh;

    @Column(name = "saving_m3")
    private @Nullable BigDecimal savingM3;

    private @Nullable BigDecimal savingEuros;
    private @Nullable String source;
    private @Nullable BigDecimal cost;
    private int threshold;
    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KitItem() {}

    @SuppressWarnings("NullAway.Init")
    KitItem(KitItemForm form) {
        this.id = KitItemId.next();
        describe(form);
    }

    void describe(KitItemForm form) {
        if (form.source() == null && form.tellsASaving()) {
            throw new Refused("source", "Une économie est une estimation\u00a0: dites d’où elle vient.");
        }
        this.name = form.name();
        this.kind = form.kind();
        this.unit = form.unit();
        this.savingKwh = form.savingKwh();
        this.savingM3 = form.savingM3();
        this.savingEuros = form.savingEuros();
        this.source = form.source();
        this.cost = form.cost();
        this.threshold = form.threshold();
    }

    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    void bringBack() {
        retiredAt = null;
    }

    KitItemId id() {
        return id;
    }

    KitItemForm form() {
        return new KitItemForm(version, name, kind, unit, savingKwh, savingM3, savingEuros, source, cost, threshold);
    }

    boolean isAt(@Nullable Long known) {
        return known != null && known.equals(version);
    }
}
