package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of options, never changed: a later line takes its place.
 *
 * @param sector none for all
 * @param since from when it holds
 * @param at when it was written down
 */
public record OptionSwitch(
        PilotOption option, @Nullable SectorId sector, boolean on, Instant since, Instant at, AccountId by) {}
