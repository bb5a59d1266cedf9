package fr.bricoconcierge.stand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somewhere else than a market: a library, a hall, a courtyard. */
@Embeddable
public record OtherPlace(
        @Column(name = "other_name") String name,
        @Column(name = "other_place") String place,
        @Column(name = "other_commune") String commune) {}
