-- the one envelope: what was put in, what is promised to purchases asked for, what was spent
create table fund_envelope (
    id       int primary key check (id = 1),
    granted  numeric(10, 2) not null check (granted >= 0),
    reserved numeric(10, 2) not null check (reserved >= 0),
    spent    numeric(10, 2) not null check (spent >= 0),
    constraint fund_envelope_never_overspent check (granted - spent - reserved >= 0)
);
insert into fund_envelope (id, granted, reserved, spent) values (1, 0, 0, 0);

create table purchase (
    id                 uuid primary key,
    -- how the ledger and the receipts name it
    number             bigint generated always as identity unique,
    -- of a module above: no foreign key
    intervention_id    uuid           not null,
    part_id            uuid,
    household_id       uuid           not null,
    asked_by           uuid           not null references account on delete restrict,
    asked_at           timestamptz    not null,
    -- agreed to before paying, then paid
    amount             numeric(10, 2) not null check (amount > 0),
    shop               text           not null,
    why                text,
    paid_by            text           not null check (paid_by in ('CASH', 'OWN', 'CARD')),
    repaid_by_resident boolean        not null,
    state              text           not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'PAID', 'CLAIMED', 'DROPPED')),
    answered_at        timestamptz,
    answered_by        uuid references account on delete restrict,
    answer_note        text,
    paid_at            timestamptz,
    receipt_id         uuid,
    receipt_due        timestamptz,
    version            bigint         not null,
    constraint purchase_answered_by_somebody check ((answered_at is null) = (answered_by is null)),
    constraint purchase_refusal_says_why check (state <> 'REFUSED' or answer_note is not null),
    constraint purchase_paid_at_a_time check (state not in ('PAID', 'CLAIMED') or paid_at is not null)
);
create index purchase_latest on purchase (asked_at desc, id);
create index purchase_waiting on purchase (asked_at, id) where state in ('ASKED', 'CLAIMED');
create index purchase_household on purchase (household_id);
create index purchase_intervention on purchase (intervention_id);
create index purchase_asked_by on purchase (asked_by, asked_at desc);
create index purchase_answered_by on purchase (answered_by);
create index purchase_receipt on purchase (receipt_id);

create table purchase_line (
    purchase_id uuid not null references purchase on delete restrict,
    position    int  not null check (position >= 0),
    what        text not null,
    quantity    int  not null check (quantity between 1 and 999),
    primary key (purchase_id, position)
);

-- the ledger: what entered and left, for ever, and nobody's personal data. A purchase is named by its number
create table fund_entry (
    id          bigint generated always as identity primary key,
    kind        text           not null check (kind in ('ALLOTMENT', 'PURCHASE', 'REPAYMENT', 'WRITE_OFF', 'DISCREPANCY', 'RETURN', 'CORRECTION')),
    -- signed as the envelope feels it
    amount      numeric(10, 2) not null check (amount <> 0),
    text        text           not null,
    purchase_id uuid references purchase on delete restrict,
    corrects_id bigint unique references fund_entry on delete restrict,
    at          timestamptz    not null,
    by_id       uuid           not null references account on delete restrict,
    constraint fund_entry_sign check (
        case kind when 'ALLOTMENT' then amount > 0 when 'PURCHASE' then amount < 0 when 'RETURN' then amount < 0 else true end),
    constraint fund_entry_purchase_is_named check (kind <> 'PURCHASE' or purchase_id is not null),
    constraint fund_entry_correction_names_the_corrected check ((kind = 'CORRECTION') = (corrects_id is not null))
);
create index fund_entry_purchase on fund_entry (purchase_id);
create index fund_entry_by on fund_entry (by_id);

create function fund_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'fund_entry is append-only';
end
$$;
create trigger fund_entry_row_stays before update or delete on fund_entry
    for each row execute function fund_entry_is_append_only();
create trigger fund_entry_ledger_stays before truncate on fund_entry
    for each statement execute function fund_entry_is_append_only();

-- what other modules count: purchases that were not refused nor dropped
create view fund_fact_purchase as
select id as purchase_id, intervention_id, part_id, household_id, amount, state, asked_at, paid_at
from purchase
where state not in ('REFUSED', 'DROPPED');

create view fund_history as
select household_id, asked_at as at, 'ASKED' as kind, id as subject_id, state as detail, asked_by as author_id
from purchase
union all
select household_id, paid_at, 'PAID', id, state, asked_by
from purchase
where state = 'PAID';
