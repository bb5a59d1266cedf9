-- any kind of visit is watched: a watch says itself whose home somebody is in, where it is and which page tells of it
alter table lone_visit rename column intervention_id to visit_id;
alter view lone_visit_alert rename column intervention_id to visit_id;
alter table lone_visit drop constraint lone_visit_intervention_id_fkey;
alter table lone_visit
    add column path        text,
    add column resident_id uuid references resident on delete restrict,
    add column place       text;
update lone_visit w
set path = '/interventions/' || i.id,
    resident_id = i.resident_id,
    place = coalesce(i.place, d.line || coalesce(', ' || d.label, '') || ', ' || d.commune)
from intervention i left join door_place d on d.door_id = i.door_id
where i.id = w.visit_id;
alter table lone_visit
    alter column path set not null,
    alter column resident_id set not null,
    add constraint lone_visit_path_is_of_this_site check (path ~ '^/[a-z]');
create index lone_visit_resident on lone_visit (resident_id);
create trigger lone_visit_follows_resident before insert on lone_visit
    for each row execute function resident_follow_the_kept('resident_id', 'resident');
