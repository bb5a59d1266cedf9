-- Referrals that an organisation leaves without an answer, reminders notwithstanding. Shown while they wait for one
create table referral_silence (
    referral_id uuid primary key references referral on delete restrict,
    since       timestamptz not null
);
