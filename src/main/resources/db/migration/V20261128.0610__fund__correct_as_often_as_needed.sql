-- a line may be corrected again: each correction is a line that brings it to what is right
alter table fund_entry drop constraint fund_entry_corrects_id_key;
create index fund_entry_corrects on fund_entry (corrects_id) where corrects_id is not null;
