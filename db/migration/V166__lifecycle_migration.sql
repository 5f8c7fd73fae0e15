-- Running instances of one version of a model taken over to another: tried first, approved by a second administrator.
create table lifecycle_migration (
    id varchar(13) not null,
    model_key varchar(100) not null,
    from_no int not null,
    to_no int not null,
    from_id varchar(64) not null,
    to_id varchar(64) not null,
    mapping varchar(1000) not null,
    status varchar(20) not null,
    open_model varchar(100),
    prepared_by varchar(13) not null,
    prepared_at datetime(3) not null,
    reason varchar(1000),
    decided_by varchar(13),
    version bigint not null,
    primary key (id)
);
-- The model again while the migration is not finished, so that no model has two at once.
create unique index lifecycle_migration_open on lifecycle_migration (open_model);
create index lifecycle_migration_status on lifecycle_migration (status, id);

-- One row for each instance: its trial, then what became of it.
create table lifecycle_migration_case (
    id varchar(13) not null,
    migration_id varchar(13) not null,
    instance_id varchar(64) not null,
    project varchar(20) not null,
    status varchar(20) not null,
    lands varchar(2000),
    changes varchar(2000),
    why varchar(2000),
    moved_at datetime(3),
    primary key (id)
);
create index lifecycle_migration_case_next on lifecycle_migration_case (migration_id, status, id);
