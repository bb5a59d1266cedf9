-- the personal links of residents; root_id: the first of an appointment and all its moves
create table appointment_link (
    token_hash  text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    root_id     uuid        not null references appointment on delete restrict,
    resident_id uuid        not null references resident on delete restrict,
    expires_at  timestamptz not null
);
create index appointment_link_root on appointment_link (root_id);
create index appointment_link_resident on appointment_link (resident_id);
create index appointment_link_expired on appointment_link (expires_at);

-- whom to remind is looked for among the appointments of the next days
create index if not exists appointment_ahead on appointment (starts_at) where state in ('PLANNED', 'CONFIRMED');
create index if not exists message_reminder on message (cause_id) where purpose = 'APPOINTMENT_REMINDER';
