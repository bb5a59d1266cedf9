package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.contactfile.LineReader.Reading;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cards and doors that a file may speak of: two statements however many lines it has. */
@Component
class KnownPeople {

    private static final String PEOPLE = """
            with wanted as (
                select id from resident where phone = any(:phones)
                union select id from resident where lower(email) = any(:emails)
                union select resident_id from former_reach where phone = any(:phones)
                union select resident_id from former_reach where lower(email) = any(:emails)
                union select r.id from household h join resident r on r.household_id = h.id where h.door_id = any(:doors)
                union %s)
            select r.id, r.first_name, r.last_name, r.phone, lower(r.email) as email, r.occupancy, r.note, r.recommended_by,
                   h.door_id as door, nullif(concat_ws(', ', c.place, c.commune), '') as place,
                   (select k.given from consent k where k.resident_id = r.id and k.purpose = 'KEEP_CARD'
                    order by k.at desc, k.id desc limit 1) as kept,
                   (select string_agg(coalesce(f.phone, lower(f.email)), ' ') from former_reach f
                    where f.resident_id = r.id) as former
            from wanted w
            join resident r on r.id = w.id and r.forgotten_at is null
            join household h on h.id = r.household_id
            join resident_card c on c.resident_id = r.id
            order by r.created_at, r.id
            """;

    /** Few names are looked up one by one. */
    private static final String EACH_NAME = """
            select found.id from (select distinct resident_plain(n) as name from unnest(:names) n) asked
            cross join lateral (
                select r.id from resident r where asked.name <> '' and r.search like ' ' || asked.name || '%' limit 10) found
            """;

    /** For many, every card is looked at once. */
    private static final String ALL_NAMES = """
            select r.id from resident r
            where resident_plain(concat_ws(' ', r.first_name, r.last_name)) in (select resident_plain(n) from unnest(:names) n)
               or resident_plain(r.first_name) in (select resident_plain(n) from unnest(:names) n)
            """;

    private static final int FEW = 300;

    private static final String DOORS = """
            select asked.line, d.id as door
            from unnest(:lines, :numbers, :suffixes, :streets) as asked (line, number, suffix, street)
            join street s on s.search = asked.street or s.search like asked.street || ' %'
            join address a on a.street_id = s.id and a.number = asked.number and lower(a.suffix) = asked.suffix
            join door d on d.address_id = a.id
            """;

    private final JdbcClient database;

    KnownPeople(JdbcClient database) {
        this.database = database;
    }

    Knowledge of(List<Reading> readings) {
        List<ReadContact> contacts =
                readings.stream().map(Reading::contact).filter(Objects::nonNull).toList();
        Map<Integer, DoorId> doors = new HashMap<>();
        Set<Integer> buildings = new HashSet<>();
        for (Found found : doors(contacts)) {
            if (doors.putIfAbsent(found.line(), found.door()) != null) {
                buildings.add(found.line());
            }
        }
        doors.keySet().removeAll(buildings);
        return new Knowledge(people(contacts, doors.values()), doors, buildings);
    }

    /** Whether {@code person} sent {@code other}, near or far. */
    boolean sent(ResidentId person, ResidentId other) {
        return database.sql("""
                        with recursive above (id) as (
                            select cast(:other as uuid)
                            union select r.recommended_by from resident r join above a on r.id = a.id
                            where r.recommended_by is not null)
                        select exists (select from above where id = :person)
                        """)
                .param("person", person.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private List<KnownPerson> people(List<ReadContact> contacts, Collection<DoorId> doors) {
        String[] names =
                contacts.stream().flatMap(KnownPeople::names).distinct().toArray(String[]::new);
        return database.sql(PEOPLE.formatted(names.length > FEW ? ALL_NAMES : EACH_NAME))
                .param("phones", texts(contacts, ReadContact::phone))
                .param("emails", texts(contacts, ReadContact::email))
                .param("names", names)
                .param("doors", doors.stream().map(DoorId::value).distinct().toArray(UUID[]::new))
                .query(KnownPerson.class)
                .list();
    }

    private static Stream<String> names(ReadContact contact) {
        String other =
                contact.lastName() == null ? contact.firstName() : contact.lastName() + " " + contact.firstName();
        String sentBy = contact.recommender() == null ? "" : contact.recommender();
        int last = sentBy.lastIndexOf(' ');
        String turned = last < 0 ? sentBy : sentBy.substring(last + 1) + " " + sentBy.substring(0, last);
        return Stream.of(contact.name(), other, sentBy, turned);
    }

    private List<Found> doors(List<ReadContact> contacts) {
        List<ReadContact> placed =
                contacts.stream().filter(contact -> contact.address() != null).toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        List<NumberedAddress> addresses = placed.stream()
                .map(ReadContact::address)
                .filter(Objects::nonNull)
                .toList();
        return database.sql(DOORS)
                .param("lines", placed.stream().map(ReadContact::line).toArray(Integer[]::new))
                .param(
                        "numbers",
                        addresses.stream().map(NumberedAddress::number).toArray(Integer[]::new))
                .param(
                        "suffixes",
                        addresses.stream().map(NumberedAddress::suffix).toArray(String[]::new))
                .param(
                        "streets",
                        addresses.stream().map(NumberedAddress::street).toArray(String[]::new))
                .query(Found.class)
                .list();
    }

    private static String[] texts(List<ReadContact> contacts, Function<ReadContact, @Nullable String> text) {
        return contacts.stream().map(text).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private record Found(int line, DoorId door) {}
}
