alter table purchase add foreign key (receipt_id) references attachment on delete restrict;
