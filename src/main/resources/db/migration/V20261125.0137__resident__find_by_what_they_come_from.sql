create index household_met_source on household (met_source) where met_source is not null;
