package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Choice;
import java.util.List;

/**
 * What a page says of a slot that is taken.
 *
 * @param holder who is busy, with what and until when, in one French sentence without a resident's name
 * @param next the next free moments: {@code 2026-11-25T13:30}, and as one says it
 */
public record TakenSlot(String holder, List<Choice> next) {}
