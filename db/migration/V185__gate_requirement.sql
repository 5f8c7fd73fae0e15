-- What a gate needs before it may open: a row holds from its first day to its last; what was decided under it stays.
create table gate_requirement (
    id varchar(40) not null,
    gate varchar(4) not null,
    template varchar(40) not null,
    route varchar(20) not null,
    kind varchar(20) not null,
    ref varchar(40) not null,
    at_least decimal(9, 2),
    hard boolean not null,
    waivable boolean not null,
    basis varchar(400) not null,
    valid_from date not null,
    valid_until date,
    primary key (id)
);

-- Figures of a project that a gate looks at, such as how many of its households have signed.
create table gate_figure (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    kind varchar(20) not null,
    part int not null,
    total int not null,
    counted_on date not null,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    verified_by varchar(13),
    verified_at datetime(3),
    void_reason varchar(400),
    version bigint not null,
    primary key (id)
);
create index gate_figure_project on gate_figure (project_id, counted_on, id);
