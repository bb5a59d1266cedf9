-- the closed list of kinds of expense that the act of the régie allows; the coordinator sets it
create table expense_category (
    id         uuid primary key,
    label      text        not null,
    added_at   timestamptz not null,
    retired_at timestamptz
);
create unique index expense_category_in_use_once on expense_category (lower(label)) where retired_at is null;
insert into expense_category (id, label, added_at) values
    ('019ac000-0000-7000-8000-000000000001', 'Plomberie', '2026-11-28T00:00:00Z'),
    ('019ac000-0000-7000-8000-000000000002', 'Électricité', '2026-11-28T00:00:00Z'),
    ('019ac000-0000-7000-8000-000000000003', 'Joints et isolation', '2026-11-28T00:00:00Z'),
    ('019ac000-0000-7000-8000-000000000004', 'Quincaillerie et visserie', '2026-11-28T00:00:00Z'),
    ('019ac000-0000-7000-8000-000000000005', 'Produits et consommables', '2026-11-28T00:00:00Z');
alter table purchase add column category_id uuid references expense_category on delete restrict;
create index purchase_category on purchase (category_id);
