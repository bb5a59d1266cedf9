package fr.bricoconcierge.kit;

/**
 * An item that somebody who leaves may take with them.
 *
 * @param depot how many the depot holds
 * @param mine how many they carry already
 */
public record TakeableItem(KitItemId id, String name, KitItemKind kind, String unit, int depot, int mine) {}
