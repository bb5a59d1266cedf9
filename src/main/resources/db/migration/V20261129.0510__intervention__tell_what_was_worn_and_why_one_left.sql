-- what protected whoever worked (I7), and the words that « autre raison » needs
alter table intervention
    add column worn text[] not null default '{}',
    add column withdrawal_note text,
    add constraint intervention_worn_known check (worn <@ array['GLOVES', 'GLASSES', 'SHOES', 'MASK', 'TESTER']),
    add constraint intervention_withdrawal_note_of_one check (withdrawal_note is null or withdrawal is not null);
