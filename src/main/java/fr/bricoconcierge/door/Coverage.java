package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.CoverageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far doors have been covered, as far as any module knows: what stands in a query after {@code left join}. */
@Component
public class Coverage {

    private static final String NOTHING_KNOWN = """
            (select null::uuid as door_id, 0 as knocks, false as answered, 0 as notices, null::timestamptz as last_at,
                    null::text as last_outcome where false)""";

    private final ObjectProvider<CoverageSource> source;

    Coverage(ObjectProvider<CoverageSource> source) {
        this.source = source;
    }

    /** A relation with the columns of {@link CoverageSource#view()}. */
    public String relation() {
        CoverageSource known = source.getIfAvailable();
        return known == null ? NOTHING_KNOWN : known.view();
    }
}
