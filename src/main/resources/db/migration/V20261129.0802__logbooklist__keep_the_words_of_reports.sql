-- the words of reports are kept beside them: whoever looks for a word that thousands have is told the likeliest of all of
-- them, which takes cutting none again
alter table intervention add column words tsvector
    generated always as (logbook_words(lesson, next_note, amelio_why, quotation)) stored;
alter table intervention_advice add column words tsvector
    generated always as (logbook_words(description, since_when, how_to, exceptional_reason, exceptional_work)) stored;
alter table intervention_make_safe add column words tsvector
    generated always as (logbook_words(danger_for, danger_what, work)) stored;
alter table follow_up_visit add column words tsvector generated always as (logbook_words(seen, asked)) stored;

drop index intervention_words, intervention_advice_words, intervention_make_safe_words, follow_up_visit_words;
create index intervention_words on intervention using gin (words);
create index intervention_advice_words on intervention_advice using gin (words);
create index intervention_make_safe_words on intervention_make_safe using gin (words);
create index follow_up_visit_words on follow_up_visit using gin (words);
