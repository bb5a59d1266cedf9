-- what an organisation is, which programmes it follows, and whether referrals still go to it
alter table organisation add column kind text not null default 'OTHER'
    check (kind in ('ADVICE_CENTRE', 'AMELIO_PLUS_OPERATOR', 'OTHER'));
alter table organisation add column programmes text[] not null default '{}'
    check (programmes <@ array['INFORMATION', 'AMELIO', 'AMELIO_PLUS', 'OTHER']);
alter table organisation add column retired_at timestamptz;
alter table organisation add constraint organisation_name_is_told check (btrim(name) <> '' and char_length(name) <= 120);
