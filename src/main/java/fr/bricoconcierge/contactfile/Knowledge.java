package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.DoorId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the base knows of the people of a file.
 *
 * @param doors of the lines whose address has exactly one
 * @param buildings the lines whose address has several
 */
record Knowledge(List<KnownPerson> people, Map<Integer, DoorId> doors, Set<Integer> buildings) {}
