-- Costs of a project's money (匡算 … 决算) as dated versions, and where the money of each comes from. Amounts in 万元.
create table money_cost (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    part_id varchar(13),
    kind varchar(20) not null,
    amount decimal(18, 2) not null,
    dated_on date not null,
    source varchar(200) not null,
    reason varchar(1000),
    change_id varchar(13),
    study_on date,
    study_number varchar(100),
    study_by varchar(13),
    void_reason varchar(400),
    department varchar(32) not null,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    confirmed_by varchar(13),
    confirmed_at datetime(3),
    version bigint not null,
    primary key (id)
);
create index money_cost_project on money_cost (project_id, id);

create table money_funding (
    cost_id varchar(13) not null,
    no int not null,
    source varchar(40) not null,
    amount decimal(18, 2) not null,
    primary key (cost_id, no)
);
