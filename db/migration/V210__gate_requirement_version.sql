-- What gates need is kept in versions: drafted by one administrator, approved by another, in force from a day on. The first
-- one comes from the seeds at the start, as the rows until now did.
create table gate_requirement_version (
    id varchar(13) not null,
    name varchar(100) not null,
    origin varchar(20) not null,
    status varchar(20) not null,
    version_no int,
    base_no int,
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
create unique index gate_requirement_version_no on gate_requirement_version (version_no);
create index gate_requirement_version_in_force on gate_requirement_version (status, valid_from);

drop table gate_requirement;

-- The key of a row stays the same from version to version, so that versions can be compared.
create table gate_requirement (
    version_id varchar(13) not null,
    row_key varchar(40) not null,
    no int not null,
    gate varchar(4) not null,
    template varchar(40) not null,
    route varchar(20) not null,
    kind varchar(20) not null,
    ref varchar(40) not null,
    at_least decimal(9, 2),
    hard boolean not null,
    waivable boolean not null,
    basis varchar(400) not null,
    primary key (version_id, row_key)
);

-- The version a gate was decided under; null for what was decided before there were any.
alter table gate_decision add column requirements int;
