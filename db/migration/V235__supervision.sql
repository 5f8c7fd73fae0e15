-- 督办: orders to mend something, what the responsible department answered in each round, and what another person found.
create table supervision_order (
    id varchar(13) not null,
    number varchar(20) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    level varchar(12) not null,
    matter varchar(200) not null,
    reason varchar(2000) not null,
    department varchar(32) not null,
    assisting varchar(1000) not null,
    issuer_post varchar(40) not null,
    issuer_department varchar(32) not null,
    issued_by varchar(13) not null,
    issued_at datetime(3) not null,
    due_on date not null,
    round_no int not null,
    status varchar(10) not null,
    escalates varchar(13),
    ended_by varchar(13),
    ended_reason varchar(2000),
    ended_at datetime(3),
    version bigint not null,
    primary key (id)
);
create unique index supervision_order_number on supervision_order (number);
create index supervision_order_project on supervision_order (project_id, id);
create index supervision_order_open on supervision_order (project, status);
create index supervision_order_due on supervision_order (status, due_on);
create index supervision_order_department on supervision_order (department, id);
create index supervision_order_raised on supervision_order (escalates);

create table supervision_reply (
    id varchar(13) not null,
    order_id varchar(13) not null,
    round_no int not null,
    kind varchar(10) not null,
    answer varchar(4000) not null,
    due_on date not null,
    replied_by varchar(13) not null,
    replied_post varchar(40) not null,
    replied_department varchar(32) not null,
    replied_at datetime(3) not null,
    verdict varchar(10),
    verdict_reason varchar(2000),
    verified_by varchar(13),
    verified_post varchar(40),
    verified_department varchar(32),
    verified_at datetime(3),
    next_due date,
    primary key (id)
);
create unique index supervision_reply_once on supervision_reply (order_id, round_no);

-- The number that was given last in each year: its row is locked while one is taken, so none is given twice or left out.
create table supervision_number (
    of_year int not null,
    last_no int not null,
    primary key (of_year)
);
