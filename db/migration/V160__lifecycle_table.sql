-- Versions of the decision tables. Approved ones are in force from their day until the day of the next, and never change.
create table lifecycle_table_version (
    id varchar(13) not null,
    table_key varchar(60) not null,
    name varchar(100) not null,
    origin varchar(20) not null,
    status varchar(20) not null,
    version_no int,
    base_no int,
    definition_id varchar(64),
    content longtext not null,
    reason varchar(1000),
    drafted_by varchar(13),
    drafted_at datetime(3) not null,
    submitted_at datetime(3),
    valid_from date,
    decided_by varchar(13),
    decided_at datetime(3),
    returned_reason varchar(1000),
    version bigint not null,
    primary key (id)
);
create unique index lifecycle_table_version_no on lifecycle_table_version (table_key, version_no);
create index lifecycle_table_version_in_force on lifecycle_table_version (table_key, status, valid_from);
