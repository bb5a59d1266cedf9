-- equipment that stayed in homes, with what it may save in a year: what was taken off again counts for nothing. A piece
-- taken off is a row of its own the other way, counted on the day it was put in
create view saving_fact_piece as
select e.part_id, e.item_id, i.id as intervention_id, i.household_id, i.sector_id, i.account_id, e.installed_at, e.quantity,
       e.quantity * k.saving_kwh as kwh, e.quantity * k.saving_m3 as m3, e.quantity * k.saving_euros as euros
from (
    select max(x.intervention_id::text)::uuid as intervention_id, max(x.part_id::text)::uuid as part_id,
           max(x.item_id::text)::uuid as item_id, min(x.installed_at) as installed_at, sum(x.quantity) as quantity
    from installed_item x
    group by coalesce(x.takes_off_id, x.id)
    having sum(x.quantity) > 0) e
join intervention i on i.id = e.intervention_id and i.state <> 'WITHDRAWN'
join intervention_part p on p.id = e.part_id and p.withdrawn_at is null
join kit_item k on k.id = e.item_id;
