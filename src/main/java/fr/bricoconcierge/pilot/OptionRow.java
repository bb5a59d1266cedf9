package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.shared.Moment;
import org.jspecify.annotations.Nullable;

/** An option to test in a second step, and since when it is on. */
record OptionRow(PilotOption option, @Nullable Moment since) {}
