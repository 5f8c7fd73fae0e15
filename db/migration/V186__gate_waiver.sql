-- 豁免: a requirement that a gate goes without, until a day, asked for by the officer and granted by another authority.
create table gate_waiver (
    id varchar(13) not null,
    gate_id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    requirement varchar(40) not null,
    label varchar(200) not null,
    reason varchar(1000) not null,
    valid_until date not null,
    status varchar(10) not null,
    department varchar(32) not null,
    asked_by varchar(13) not null,
    asked_at datetime(3) not null,
    decided_by varchar(13),
    decided_post varchar(40),
    decided_department varchar(32),
    decided_at datetime(3),
    decision varchar(1000),
    version bigint not null,
    primary key (id)
);
create index gate_waiver_gate on gate_waiver (gate_id, id);
create index gate_waiver_until on gate_waiver (status, valid_until, id);
