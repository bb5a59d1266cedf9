-- the page that a visit was begun from and leads back to, a door of a tour or a stand; gone with the place when forgotten
alter table intervention
    add column way_back text,
    add constraint intervention_way_back_is_forgotten check (way_back is null or forgotten_at is null);
