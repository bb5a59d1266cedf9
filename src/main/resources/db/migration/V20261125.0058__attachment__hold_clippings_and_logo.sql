alter table attachment drop constraint attachment_owner_kind_check;
alter table attachment add constraint attachment_owner_kind_check
    check (owner_kind in ('PURCHASE', 'INTERVENTION', 'SITUATION', 'PRESS', 'STAGING', 'LOGO'));
