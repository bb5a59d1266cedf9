create index consent_withdrawn on consent (purpose, resident_id) where not given;
