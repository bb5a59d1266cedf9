-- documents handed over at the end of a visit are told in the history too
create or replace view intervention_history as
select i.household_id, i.started_at as at, i.state as kind, i.id as subject_id,
       (select string_agg(p.type, ',' order by p.position) from intervention_part p
        where p.intervention_id = i.id and p.withdrawn_at is null) as detail,
       i.account_id as author_id
from intervention i
union all
select i.household_id, i.closed_at, 'DOCUMENTS', i.id, string_agg(d.document, ',' order by d.document), i.closed_by
from intervention i
join intervention_document d on d.intervention_id = i.id
where i.state = 'CLOSED'
group by i.household_id, i.closed_at, i.id, i.closed_by;
