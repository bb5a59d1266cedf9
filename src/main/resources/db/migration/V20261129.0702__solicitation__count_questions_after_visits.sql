alter table solicitation drop constraint solicitation_kind_check;
alter table solicitation add constraint solicitation_kind_check check (kind in (
    'CALL', 'NUDGE', 'ADVISOR_NUDGE', 'APPOINTMENT', 'UNASKED_VISIT', 'FEEDBACK', 'INTERVENTION'));
