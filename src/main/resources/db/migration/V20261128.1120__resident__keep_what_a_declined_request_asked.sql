-- what a request was about, when it is declined and its outcome says why
alter table encounter
    add column asked text,
    add constraint encounter_asked_when_declined check (asked is null or kind = 'DECLINED');
