-- whose door got the notice, or who came by it
create view notice_code_household as
select n.code, h.id as household_id from passage_notice n join household h on h.door_id = n.door_id
union
select n.code, h.id from passage_notice n join household h on h.met_source = n.id
union
select n.code, h.id from passage_notice n join household h on h.met_source = n.knock_id;
