alter table purchase add foreign key (household_id) references household on delete restrict;
