-- tasks and messages know nothing of cards: what follows a merge is said for them here
create trigger task_follows_household before insert on task
    for each row when (new.household_id is not null) execute function resident_follow_the_kept('household_id', 'household');
create trigger message_follows_household before insert on message
    for each row when (new.household_id is not null) execute function resident_follow_the_kept('household_id', 'household');
create trigger message_follows_resident before insert on message
    for each row when (new.resident_id is not null) execute function resident_follow_the_kept('resident_id', 'resident');

-- two cards that became one. What both said before is looked back at until the person is forgotten: label and value, one
-- an answer
create table card_merge (
    id          uuid primary key,
    kept_id     uuid        not null references resident on delete restrict,
    household_id uuid       not null references household on delete restrict,
    gone_id     uuid        not null unique references resident on delete restrict,
    merged_at   timestamptz not null,
    merged_by   uuid        not null references account on delete restrict,
    kept_was    json,
    gone_was    json,
    constraint card_merge_of_two check (kept_id <> gone_id)
);
create index card_merge_kept on card_merge (kept_id);
create index card_merge_household on card_merge (household_id);
create index card_merge_by on card_merge (merged_by);

create view card_merge_history as
select household_id, merged_at as at, 'MERGED' as kind, id as subject_id, null::text as detail, merged_by as author_id
from card_merge;
