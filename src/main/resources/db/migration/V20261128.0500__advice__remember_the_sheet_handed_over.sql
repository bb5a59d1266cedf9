-- the sheet as it was when the person got it
alter table intervention_advice add column how_to_text_id uuid references how_to_text on delete restrict;
create index intervention_advice_how_to on intervention_advice (how_to_text_id);
