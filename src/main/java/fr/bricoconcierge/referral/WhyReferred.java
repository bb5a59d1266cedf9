package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was seen in the home, what its household hopes for, what was left there, and how to get in touch. */
@Embeddable
class WhyReferred {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    private @Nullable String wishes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> handedOver;

    @Enumerated(EnumType.STRING)
    private PreferredContact preferredContact;

    @SuppressWarnings("NullAway.Init")
    protected WhyReferred() {}

    WhyReferred(NewReferral wanted) {
        if (wanted.themes().isEmpty()) {
            throw new Refused("themes", "Cochez au moins une raison.");
        }
        this.themes = names(wanted.themes());
        this.wishes = wanted.wishes();
        this.handedOver = names(wanted.handedOver());
        this.preferredContact = wanted.preferredContact();
    }

    private static List<String> names(Collection<? extends Labelled> values) {
        return values.stream().map(Labelled::name).sorted().toList();
    }
}
