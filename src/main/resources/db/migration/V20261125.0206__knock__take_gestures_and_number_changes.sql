-- several doors in one gesture, « personne pour le reste du palier », taken back as one; null: a knock of its own
alter table knock add column gesture_id uuid;
create index knock_gesture on knock (gesture_id) where gesture_id is not null;

-- in what order knocks were written down, emptied or taken back: a second tablet asks for what is new since
create sequence knock_change;
alter table knock add column change bigint not null default nextval('knock_change');
create index knock_change_of_tour on knock (tour_id, change);

create function knock_then_changes() returns trigger language plpgsql as $$
begin
    new.change := nextval('knock_change');
    return new;
end
$$;
-- by its name it comes after knock_stays, which compares what was with what is to be
create trigger knock_then_changes before update on knock for each row execute function knock_then_changes();

create or replace view knock_standing as
select k.*
from knock k
where k.undone_at is null
  and not exists (select from knock c where c.corrects_id = k.id and c.undone_at is null);
