-- Statutory permits and approvals, issued elsewhere: their numbers, dates and validity are recorded and checked here.
create table permit_permit (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    part_id varchar(13),
    kind varchar(40) not null,
    number varchar(100) not null,
    issuer varchar(100) not null,
    issued_on date not null,
    valid_until date,
    settled_on date,
    void_reason varchar(400),
    department varchar(32) not null,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    verified_by varchar(13),
    verified_at datetime(3),
    warned_days int,
    version bigint not null,
    primary key (id)
);
create index permit_permit_project on permit_permit (project_id, id);
create index permit_permit_until on permit_permit (valid_until, id);

create table permit_extension (
    id varchar(13) not null,
    permit_id varchar(13) not null,
    extended_on date not null,
    valid_until date not null,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    primary key (id)
);
create index permit_extension_permit on permit_extension (permit_id, id);
