-- the charter is a text like the others
alter table printed_text_version drop constraint printed_text_version_text_check;
alter table printed_text_version add constraint printed_text_version_text_check
    check (text in ('LETTER', 'FLYER', 'POSTER', 'NOTICE', 'CHARTER'));
