-- photos of a visit, of one of its parts where they belong to one; the image itself and its small copy are attachments
create table visit_photo (
    id              uuid primary key,
    intervention_id uuid        not null references intervention on delete restrict,
    part_id         uuid references intervention_part on delete restrict,
    subject         text        not null check (subject in ('GENERAL', 'ROOM', 'THERMAL', 'PROBLEM', 'BEFORE', 'AFTER')),
    caption         text check (length(caption) between 1 and 120),
    image_id        uuid        not null unique references attachment on delete restrict,
    thumbnail_id    uuid        not null unique references attachment on delete restrict,
    width           int         not null check (width between 1 and 1600),
    height          int         not null check (height between 1 and 1600),
    added_at        timestamptz not null,
    added_by        uuid        not null references account on delete restrict
);
create index visit_photo_intervention on visit_photo (intervention_id, added_at);
create index visit_photo_part on visit_photo (part_id);
create index visit_photo_added_by on visit_photo (added_by);
