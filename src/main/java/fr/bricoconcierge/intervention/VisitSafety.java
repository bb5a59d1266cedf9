package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who comes along on a visit, and what protects those who work (I7). */
@Embeddable
class VisitSafety {

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_id"))
    private @Nullable AccountId second;

    private boolean alone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> worn = List.of();

    protected VisitSafety() {}

    static VisitSafety of(NewVisit visit, Set<SafetyWear> worn, AccountId first) {
        if (first.equals(visit.second())) {
            throw new Refused("second", "Choisissez une autre personne que vous.");
        }
        VisitSafety safety = new VisitSafety();
        safety.second = visit.second();
        safety.alone = visit.alone();
        safety.worn = worn.stream().map(Enum::name).sorted().toList();
        return safety;
    }
}
