-- what people ask for first, what they ended up needing, and their own words, with their agreement alone
alter table intervention
    add column asked_first text,
    add column needed text,
    add column quotation text check (char_length(quotation) <= 500),
    add column quote_agreed boolean not null default false,
    add constraint intervention_quotes_with_agreement check (quotation is null or quote_agreed);

-- what made the visit unlike others
create table intervention_situation (
    intervention_id uuid not null references intervention on delete restrict,
    situation       text not null,
    primary key (intervention_id, situation)
);
create index intervention_situation_met on intervention_situation (situation);
