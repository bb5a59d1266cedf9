package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.AccountId;
import java.util.List;
import java.util.Map;

/** What a module knows people to have of the service's, so that it is asked back before they leave. */
public interface HoldingSource {

    /** By account, each thing as one names it; nobody who has nothing. */
    Map<AccountId, List<String>> held();
}
