-- what was due for people who are forgotten ends by itself
alter table task drop constraint task_done_by_somebody;
alter table task add constraint task_done_by_somebody check (done_by is null or done_at is not null);
create index task_cause on task (cause_id);
