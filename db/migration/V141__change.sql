-- 调整: what goes round the stages of a case, with the values before and after; nothing earlier is overwritten.
create table change_change (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    kind varchar(20) not null,
    status varchar(20) not null,
    reason varchar(2000) not null,
    papers varchar(1000) not null,
    size decimal(14, 2),
    cross_year boolean not null,
    listed boolean not null,
    lead_department varchar(32) not null,
    post varchar(40) not null,
    basis varchar(400) not null,
    authority_version varchar(60) not null,
    gate_id varchar(13),
    applied_by varchar(13) not null,
    applied_at datetime(3) not null,
    decided_by varchar(13),
    decided_at datetime(3),
    opinion varchar(4000),
    version bigint not null,
    primary key (id)
);
create index change_change_project on change_change (project_id, id);
create index change_change_gate on change_change (gate_id);

create table change_value (
    change_id varchar(13) not null,
    no int not null,
    field varchar(40) not null,
    subject varchar(13),
    label varchar(200) not null,
    before_value varchar(2000),
    after_value varchar(2000),
    primary key (change_id, no)
);

-- What is handed over when another department takes the project.
create table change_handover (
    change_id varchar(13) not null,
    no int not null,
    type varchar(20) not null,
    label varchar(700) not null,
    primary key (change_id, no)
);
