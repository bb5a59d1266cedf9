-- what an organisation answered, why, and what it had answered before: appended, never changed
create table referral_answer (
    id              uuid primary key,
    referral_id     uuid        not null references referral on delete restrict,
    organisation_id uuid        not null references organisation on delete restrict,
    position        int         not null check (position > 0),
    answer          text        not null check (answer in ('ACCEPTED', 'NOT_ELIGIBLE', 'NOT_FOLLOWED_UP', 'UNREACHABLE', 'DUPLICATE')),
    reason          text        not null check (reason in (
        'GUIDED_AMELIO', 'GUIDED_AMELIO_PLUS', 'INFORMED', 'ACCEPTED_OTHER',
        'INCOME', 'RECENT_HOME', 'NOT_MAIN_HOME', 'WORKS_NOT_COVERED', 'ALREADY_HELPED', 'NOT_ELIGIBLE_OTHER',
        'NO_WISH', 'COST', 'LATER', 'OWNER_REFUSES', 'DONE_ALONE', 'NOT_FOLLOWED_UP_OTHER',
        'NO_REPLY', 'WRONG_NUMBER', 'NO_REPLY_ANY_MORE', 'UNREACHABLE_OTHER',
        'FILE_ALREADY_OPEN', 'REFERRED_TWICE', 'FOLLOWED_ELSEWHERE', 'DUPLICATE_OTHER')),
    words           text check (char_length(words) <= 300),
    at              timestamptz not null,
    by_id           uuid        not null references account on delete restrict,
    constraint referral_answer_order unique (referral_id, position),
    constraint referral_answer_another_reason_is_told check (reason not like '%\_OTHER' or words is not null)
);
create index referral_answer_organisation on referral_answer (organisation_id);
create index referral_answer_author on referral_answer (by_id);

-- those given while no reason was asked for: by whoever took the last step, when it was taken
insert into referral_answer (id, referral_id, organisation_id, position, answer, reason, words, at, by_id)
select gen_random_uuid(), r.id, r.organisation_id, 1, r.answer, r.answer || '_OTHER', 'Raison non demandée à l’époque', s.at, s.by_id
from referral r
cross join lateral (select at, by_id from referral_step where referral_id = r.id order by position desc limit 1) s
where r.answer is not null;
