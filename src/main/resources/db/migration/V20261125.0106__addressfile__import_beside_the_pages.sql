-- job_id: empty for an import that a page did not ask for, and until its job has begun
alter table address_import
    add column job_id uuid references job on delete restrict,
    drop constraint address_import_state_check,
    add constraint address_import_state_check check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED'));
create index address_import_job on address_import (job_id);
