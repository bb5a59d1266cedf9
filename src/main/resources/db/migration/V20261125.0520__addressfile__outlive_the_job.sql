-- the report of an import stays when the account of the work that made it is forgotten
alter table address_import
    drop constraint address_import_job_id_fkey,
    add constraint address_import_job_id_fkey foreign key (job_id) references job on delete set null;
