-- what a suggestion shows stands in the indexes by which it is found
alter table address drop constraint address_once;
alter table address add constraint address_once unique (street_id, number, suffix) include (postal_code);
create unique index street_shown on street (id) include (commune_code, former_commune, name);
create unique index commune_shown on commune (code) include (name);
