-- detail: the state, and the amount
create or replace view fund_history as
select household_id, asked_at as at, 'ASKED' as kind, id as subject_id, state || ',' || amount as detail, asked_by as author_id
from purchase
union all
select household_id, paid_at, 'PAID', id, state || ',' || amount, asked_by
from purchase
where state = 'PAID';
