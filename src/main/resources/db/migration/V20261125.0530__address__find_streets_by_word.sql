-- the words of street.search, each once, so that completing an address reads an index alone; like patterns on the whole
-- need the trigrams of street_search, kept for words that are misspelt
create table street_word (
    street_id uuid     not null references street on delete restrict,
    word      text     collate "C" not null,
    length    smallint not null, -- of street.search: the shortest is the likeliest
    primary key (street_id, word)
);
create index street_word_beginning on street_word (word, street_id) include (length);

create function street_words() returns trigger language plpgsql as $$
begin
    delete from street_word where street_id = new.id;
    insert into street_word (street_id, word, length)
    select distinct new.id, word, length(new.search)
    from regexp_split_to_table(new.search, ' ') word
    where word <> '';
    return null;
end
$$;

create trigger street_words_inserted after insert on street for each row execute function street_words();
create trigger street_words_updated after update of search on street for each row execute function street_words();

insert into street_word (street_id, word, length)
select distinct s.id, word, length(s.search)
from street s cross join regexp_split_to_table(s.search, ' ') word
where word <> '';
