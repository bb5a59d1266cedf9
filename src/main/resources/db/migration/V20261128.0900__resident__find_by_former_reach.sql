-- a telephone number or an e-mail that a person's card said until it became one with another: they are still found by it
create table former_reach (
    id          uuid primary key,
    resident_id uuid not null references resident on delete restrict,
    phone       text check (phone ~ '^\+[1-9][0-9]{4,14}$'),
    email       text,
    constraint former_reach_is_one check (num_nonnulls(phone, email) = 1)
);
create index former_reach_resident on former_reach (resident_id);
create index former_reach_phone on former_reach (phone) where phone is not null;
create index former_reach_email on former_reach (lower(email)) where email is not null;

create or replace function resident_keep_search() returns trigger language plpgsql as $$
begin
    select ' ' || resident_plain(concat_ws(' ', new.first_name, new.last_name, new.email, substr(new.phone, 2),
               case when new.phone like '+33%' then '0' || substr(new.phone, 4) end,
               h.place, d.line, d.label, d.postal_code, d.commune,
               (select string_agg(concat_ws(' ', f.email, substr(f.phone, 2),
                           case when f.phone like '+33%' then '0' || substr(f.phone, 4) end), ' ')
                from former_reach f where f.resident_id = new.id)))
    into new.search
    from household h left join door_place d on d.door_id = h.door_id
    where h.id = new.household_id;
    if new.search is null or new.forgotten_at is not null then
        new.search := '';
    end if;
    return new;
end $$;

-- merges of the past said it the French way
insert into former_reach (id, resident_id, phone)
select gen_random_uuid(), r.id, '+33' || substr(regexp_replace(was.phone, '[^0-9]', '', 'g'), 2)
from card_merge m
join resident r on r.id = m.kept_id and r.forgotten_at is null
cross join lateral (values (m.kept_was ->> 'Téléphone'), (m.gone_was ->> 'Téléphone')) was (phone)
where translate(was.phone, U&'\00A0\202F', '  ') ~ '^0[1-9]( [0-9]{2}){4}$'
  and '+33' || substr(regexp_replace(was.phone, '[^0-9]', '', 'g'), 2) is distinct from r.phone;
insert into former_reach (id, resident_id, email)
select gen_random_uuid(), r.id, was.email
from card_merge m
join resident r on r.id = m.kept_id and r.forgotten_at is null
cross join lateral (values (m.kept_was ->> 'Courriel'), (m.gone_was ->> 'Courriel')) was (email)
where was.email is not null and lower(was.email) is distinct from lower(r.email);
update resident set search = '' where id in (select resident_id from former_reach);
