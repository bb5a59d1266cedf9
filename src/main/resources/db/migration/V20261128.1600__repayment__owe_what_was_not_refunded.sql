-- a line of the ledger may be corrected after the refund: what is then still owed is refunded by another slip
alter table fund_refund_line drop constraint fund_refund_line_pkey, add primary key (purchase_id, refund_id);

-- own money that was accepted, less what was given back for it; negative when too much was
create or replace view repayment_claim as
select p.id as purchase_id, p.number, p.asked_by as to_id, p.shop, p.paid_at,
       coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'REFUND'), 0)
       - coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'PURCHASE'), 0) as owed
from purchase p
join fund_entry e on e.purchase_id = p.id and coalesce(e.corrected_kind, e.kind) in ('PURCHASE', 'REFUND')
where p.paid_by = 'OWN' and p.state = 'PAID'
group by p.id, p.number, p.asked_by, p.shop, p.paid_at
having coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'REFUND'), 0)
       <> coalesce(sum(e.amount) filter (where coalesce(e.corrected_kind, e.kind) = 'PURCHASE'), 0);
