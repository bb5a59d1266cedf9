-- every kind of entry; numbered without gaps; whose cash it moved; what it corrects
alter table fund_envelope
    add column other       numeric(10, 2) not null default 0,
    add column last_number bigint         not null default 0 check (last_number >= 0);
alter table fund_envelope drop constraint fund_envelope_never_overspent;
alter table fund_envelope add constraint fund_envelope_never_overspent check (granted + other - spent - reserved >= 0);

alter table fund_entry
    add column number         bigint,
    -- how the ledger names what the line belongs to: A-12
    add column reference      text,
    -- the first of a chain of corrections says what it was about
    add column corrected_kind text,
    -- whose cash the line moved by its amount, as far as it moved any
    add column holder_id      uuid references account on delete restrict,
    add column moves_envelope boolean not null default true,
    -- of a write-off
    add column decision       text,
    add column decided_on     date;

alter table fund_entry disable trigger fund_entry_row_stays;
update fund_entry e set number = n.number
from (select id, row_number() over (order by id) as number from fund_entry) n where n.id = e.id;
update fund_entry e set reference = 'A-' || p.number from purchase p where p.id = e.purchase_id;
update fund_entry e set corrected_kind = o.kind from fund_entry o where o.id = e.corrects_id;
update fund_entry e set holder_id = p.asked_by from purchase p where p.id = e.purchase_id and p.paid_by = 'CASH';
alter table fund_entry enable trigger fund_entry_row_stays;
update fund_envelope set last_number = (select coalesce(max(number), 0) from fund_entry);

alter table fund_entry alter column number set not null;
alter table fund_entry add constraint fund_entry_number unique (number);
create index fund_entry_holder on fund_entry (holder_id) where holder_id is not null;
create index fund_entry_at on fund_entry (at);

alter table fund_entry drop constraint fund_entry_kind_check;
alter table fund_entry add constraint fund_entry_kind_check check (kind in (
    'ALLOTMENT', 'PURCHASE', 'REPAYMENT', 'TITLE', 'WRITE_OFF', 'DISCREPANCY', 'RETURN', 'CORRECTION',
    'HANDED_OVER', 'GIVEN_BACK', 'REFUND'));
alter table fund_entry drop constraint fund_entry_sign;
alter table fund_entry add constraint fund_entry_sign check (
    case when kind in ('ALLOTMENT', 'REPAYMENT', 'TITLE', 'WRITE_OFF', 'HANDED_OVER') then amount > 0
         when kind in ('PURCHASE', 'RETURN', 'GIVEN_BACK', 'REFUND') then amount < 0
         else true end);
alter table fund_entry add constraint fund_entry_moves_what_its_kind_moves check (
    moves_envelope = (coalesce(corrected_kind, kind) not in ('TITLE', 'WRITE_OFF', 'HANDED_OVER', 'GIVEN_BACK', 'REFUND')));
alter table fund_entry add constraint fund_entry_correction_says_of_what check ((kind = 'CORRECTION') = (corrected_kind is not null));
alter table fund_entry add constraint fund_entry_write_off_is_decided check (
    kind <> 'WRITE_OFF' or (decision is not null and decided_on is not null));
alter table fund_entry drop constraint fund_entry_purchase_is_named;
alter table fund_entry add constraint fund_entry_purchase_is_named check (
    kind not in ('PURCHASE', 'REPAYMENT', 'TITLE', 'WRITE_OFF', 'REFUND') or (purchase_id is not null and reference is not null));
alter table fund_entry add constraint fund_entry_cash_has_a_holder check (
    kind not in ('HANDED_OVER', 'GIVEN_BACK', 'DISCREPANCY') or holder_id is not null);

-- months that are over: nothing is entered in them any more
create table fund_closed_month (
    month       date primary key check (extract(day from month) = 1),
    closed_at   timestamptz not null,
    closed_by   uuid        not null references account on delete restrict,
    last_number bigint      not null check (last_number >= 0)
);
create index fund_closed_month_by on fund_closed_month (closed_by);
create function fund_closed_month_stays() returns trigger language plpgsql as $$
begin
    raise exception 'fund_closed_month is append-only';
end
$$;
create trigger fund_closed_month_row_stays before update or delete on fund_closed_month
    for each row execute function fund_closed_month_stays();
create trigger fund_closed_month_all_stay before truncate on fund_closed_month
    for each statement execute function fund_closed_month_stays();

-- whoever enters waits at the envelope for the number after the last: one that is given up leaves no gap
create function fund_entry_takes_its_number() returns trigger language plpgsql as $$
begin
    update fund_envelope set last_number = last_number + 1 returning last_number into new.number;
    if new.at < (select (max(month) + interval '1 month') at time zone 'Europe/Paris' from fund_closed_month) then
        raise exception 'fund_entry of a closed month';
    end if;
    return new;
end
$$;
create trigger fund_entry_numbered before insert on fund_entry
    for each row execute function fund_entry_takes_its_number();
