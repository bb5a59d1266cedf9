package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import java.util.List;
import java.util.Optional;

/** What a module above says on the page of a referral: a template with a fragment {@code part(content)}, and its content. */
public interface ReferralPart {

    /** The path of the template, below {@code templates}. */
    String template();

    /** Empty when there is nothing to say, or not to that reader, who may see the referral. */
    Optional<?> of(ReferralId referral, CurrentAccount reader);

    /** Whether it stands before all else on the page. */
    default boolean isFirst() {
        return false;
    }

    /** Those that have something to say, in their order. */
    static List<Shown> shown(List<ReferralPart> parts, ReferralId referral, CurrentAccount reader) {
        return parts.stream()
                .flatMap(part -> part.of(referral, reader).stream()
                        .map(content -> new Shown(part.template(), content, part.isFirst())))
                .toList();
    }

    /** One part, ready for the page. */
    record Shown(String template, Object content, boolean first) {}
}
