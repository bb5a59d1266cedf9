-- What a person says became of their referral
create table referral_news (
    id          uuid primary key,
    referral_id uuid        not null references referral on delete restrict,
    at          timestamptz not null,
    by_id       uuid        not null references account on delete restrict,
    became      text        not null check (became in ('STILL_WAITING', 'MEETING_TO_COME', 'MET', 'FILE_UNDER_WAY', 'WORKS_DONE', 'ELSEWHERE', 'GAVE_UP')),
    words       text
);
create index referral_news_referral on referral_news (referral_id, at desc);
create index referral_news_author on referral_news (by_id);

create view referral_news_history as
select r.household_id, n.at, n.became as kind, n.referral_id as subject_id, n.words as detail, n.by_id as author_id
from referral_news n join referral r on r.id = n.referral_id;
