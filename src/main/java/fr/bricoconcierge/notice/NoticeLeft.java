package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.AccountId;
import java.util.UUID;

/** A notice was left at a door: whoever has answered it already can be told where from. */
public record NoticeLeft(UUID notice, AccountId by) {}
