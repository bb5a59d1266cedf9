-- whether a follow-up visit was made alone, which nobody was asked before, and the colleague who came along
alter table follow_up_visit
    add column alone     boolean,
    add column second_id uuid references account on delete restrict,
    add constraint follow_up_visit_alone_is_alone check (second_id is null or alone is false),
    add constraint follow_up_visit_second_is_another check (second_id <> account_id);
create index follow_up_visit_second on follow_up_visit (second_id, started_at desc);
