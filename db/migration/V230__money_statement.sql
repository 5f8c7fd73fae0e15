-- Monthly statements of a project's funds: cumulative figures in 万元, physical progress in per cent of the whole; with what
-- a confirmed one was measured by. A correction is another row; the one before keeps its own and says since when it is one.
create table money_statement (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    month_on date not null,
    received decimal(18, 2) not null,
    paid decimal(18, 2) not null,
    done decimal(18, 2) not null,
    progress decimal(5, 2) not null,
    words varchar(1000) not null,
    reason varchar(1000),
    corrects varchar(13),
    department varchar(32) not null,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    confirmed_by varchar(13),
    confirmed_at datetime(3),
    corrected_at datetime(3),
    base_amount decimal(18, 2),
    base_kind varchar(20),
    year_plan decimal(18, 2),
    done_before decimal(18, 2),
    points decimal(18, 2),
    newest boolean not null,
    version bigint not null,
    primary key (id)
);
create index money_statement_project on money_statement (project_id, month_on, id);
create index money_statement_worst on money_statement (newest, points, id);

-- The plan of a year as versions, the last of which is in force. Amounts in 万元.
create table money_plan (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    plan_year int not null,
    no int not null,
    amount decimal(18, 2) not null,
    source varchar(200) not null,
    reason varchar(1000),
    department varchar(32) not null,
    issued_by varchar(13) not null,
    issued_at datetime(3) not null,
    primary key (id),
    unique (project_id, plan_year, no)
);
