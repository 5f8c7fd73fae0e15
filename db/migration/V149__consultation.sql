-- 专题协调: a question put to chosen departments, their answers, the asker's conclusion.
create table consultation_consultation (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    title varchar(200) not null,
    question varchar(4000) not null,
    department varchar(32) not null,
    asked_by varchar(13) not null,
    asked_at datetime(3) not null,
    due_on date not null,
    status varchar(20) not null,
    stopped_for varchar(1000),
    conclusion varchar(4000),
    concluded_by varchar(13),
    concluded_at datetime(3),
    version bigint not null,
    primary key (id)
);
create index consultation_project on consultation_consultation (project_id, id);

create table consultation_answer (
    id varchar(13) not null,
    consultation_id varchar(13) not null,
    department varchar(32) not null,
    status varchar(20) not null,
    answer varchar(4000),
    answered_by varchar(13),
    answered_at datetime(3),
    version bigint not null,
    primary key (id)
);
create unique index consultation_answer_once on consultation_answer (consultation_id, department);
