-- what the fund gave back to somebody who had paid with their own money, as signed on its slip
create table fund_refund (
    id     uuid primary key,
    number bigint generated always as identity unique,
    to_id  uuid           not null references account on delete restrict,
    amount numeric(10, 2) not null check (amount > 0),
    -- out of the box of whoever refunded, or by transfer
    cash   boolean        not null,
    at     timestamptz    not null,
    by_id  uuid           not null references account on delete restrict
);
create index fund_refund_to on fund_refund (to_id, at desc);
create index fund_refund_by on fund_refund (by_id);
create table fund_refund_line (
    purchase_id uuid primary key references purchase on delete restrict,
    refund_id   uuid           not null references fund_refund on delete restrict,
    amount      numeric(10, 2) not null check (amount > 0)
);
create index fund_refund_line_refund on fund_refund_line (refund_id);

-- what households owe, purchase by purchase: their lines of the ledger sum up to what is still due, negated
create view repayment_debt as
select p.id as purchase_id, p.number, p.household_id, p.resident_pays_since as since, -sum(e.amount) as due,
       -sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'PURCHASE') as lent,
       coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'REPAYMENT'), 0) as repaid,
       coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'TITLE'), 0) as claimed,
       coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'WRITE_OFF'), 0) as let_go
from (select id, number, household_id, paid_at as resident_pays_since from purchase
      where repaid_by_resident and state = 'PAID') p
join fund_entry e on e.purchase_id = p.id and coalesce(e.corrected_kind, e.kind) <> 'REFUND'
group by p.id, p.number, p.household_id, p.resident_pays_since;
create index purchase_repaid on purchase (household_id) where repaid_by_resident;

create view repayment_next_step as
select household_id, min(since) + interval '1 month' as due_at, 'OWED' as kind, household_id as subject_id,
       sum(due)::text as detail, null::uuid as owner_id
from repayment_debt
where due > 0
group by household_id;

create view repayment_history as
select p.household_id, e.at, e.kind, p.household_id as subject_id, e.amount::text as detail, e.by_id as author_id
from fund_entry e
join purchase p on p.id = e.purchase_id
where e.kind in ('REPAYMENT', 'TITLE', 'WRITE_OFF');

-- own money that was accepted and not given back yet
create view repayment_claim as
select p.id as purchase_id, p.number, p.asked_by as to_id, p.shop, p.paid_at, -sum(e.amount) as owed
from purchase p
join fund_entry e on e.purchase_id = p.id and coalesce(e.corrected_kind, e.kind) = 'PURCHASE'
where p.paid_by = 'OWN' and p.state = 'PAID' and not exists (select from fund_refund_line l where l.purchase_id = p.id)
group by p.id, p.number, p.asked_by, p.shop, p.paid_at;
