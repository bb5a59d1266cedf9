-- whose stands the notices of a batch announce; null: all
alter table notice_batch add column commune_code text references commune on delete restrict;
create index notice_batch_commune on notice_batch (commune_code) where commune_code is not null;
