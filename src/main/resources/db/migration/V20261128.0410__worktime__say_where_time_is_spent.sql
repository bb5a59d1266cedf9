-- the area that a tour takes one to, for whoever looks for a free moment near by
alter table time_block add column sector_id uuid references sector on delete set null;
update time_block b set sector_id = t.sector_id from tour t where t.id = b.subject_id and b.kind = 'TOUR';
create index time_block_sector on time_block (sector_id) where sector_id is not null;
