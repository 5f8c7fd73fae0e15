-- Gates: internal decisions of the district on moving a case on. Permits are issued elsewhere and are no part of this.
create table gate_gate (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    kind varchar(4) not null,
    lead_department varchar(32) not null,
    status varchar(20) not null,
    result varchar(20),
    submission int not null,
    round_no int not null,
    coordinated boolean not null,
    next_reason varchar(20) not null,
    next_asked varchar(1000) not null,
    advice varchar(20),
    statement varchar(4000),
    prepared_by varchar(13),
    prepared_at datetime(3),
    issued_by varchar(13),
    issued_at datetime(3),
    returned_reason varchar(4000),
    process_id varchar(64) not null,
    opened_at datetime(3) not null,
    closed_at datetime(3),
    version bigint not null,
    primary key (id)
);
create index gate_gate_project on gate_gate (project, opened_at);

create table gate_round (
    id varchar(13) not null,
    gate_id varchar(13) not null,
    no int not null,
    submission int not null,
    reason varchar(20) not null,
    unresolved varchar(100) not null,
    matrix_version varchar(60) not null,
    level_version varchar(60) not null,
    decider_post varchar(40) not null,
    level_basis varchar(200) not null,
    sign_off_due date not null,
    decision_days int not null,
    opened_at datetime(3) not null,
    closed_at datetime(3),
    outcome varchar(20),
    primary key (id)
);
create unique index gate_round_no on gate_round (gate_id, no);

create table gate_opinion (
    id varchar(13) not null,
    round_id varchar(13) not null,
    gate_id varchar(13) not null,
    department varchar(32) not null,
    party varchar(4) not null,
    required boolean not null,
    basis varchar(400) not null,
    status varchar(20) not null,
    answer varchar(20),
    opinion varchar(4000),
    drafted_by varchar(13),
    drafted_at datetime(3),
    issued_by varchar(13),
    issued_at datetime(3),
    returned_reason varchar(4000),
    version bigint not null,
    primary key (id)
);
create unique index gate_opinion_department on gate_opinion (round_id, department);
create index gate_opinion_gate on gate_opinion (gate_id);

create table gate_decision (
    id varchar(13) not null,
    gate_id varchar(13) not null,
    round_no int not null,
    answer varchar(20) not null,
    opinion varchar(4000),
    returned_to varchar(1000) not null,
    decided_by varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    decided_at datetime(3) not null,
    primary key (id)
);
create unique index gate_decision_round on gate_decision (gate_id, round_no);

create table gate_condition (
    id varchar(13) not null,
    gate_id varchar(13) not null,
    no int not null,
    content varchar(500) not null,
    department varchar(32) not null,
    due_on date not null,
    primary key (id)
);
create unique index gate_condition_no on gate_condition (gate_id, no);
