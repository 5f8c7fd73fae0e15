-- Departments, posts, people and the working-day calendar. Authority belongs to a post held in a department.
create table organization_department (
    code varchar(32) not null,
    name varchar(100) not null,
    kind varchar(20) not null,
    role varchar(4) not null,
    valid_from date not null,
    valid_to date,
    note varchar(400) not null,
    primary key (code, valid_from)
);

create table organization_post (
    code varchar(40) not null,
    name varchar(100) not null,
    name_en varchar(100) not null,
    kind varchar(20) not null,
    sees varchar(10) not null,
    note varchar(400) not null,
    primary key (code)
);

create table organization_person (
    id varchar(13) not null,
    username varchar(60) not null,
    display varchar(100) not null,
    password varchar(200) not null,
    salt varchar(32) not null,
    enabled boolean not null,
    created_at datetime(3) not null,
    version bigint not null,
    primary key (id)
);
create unique index organization_person_username on organization_person (username);

create table organization_holding (
    person_id varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    valid_from date not null,
    valid_to date,
    primary key (person_id, post, department, valid_from)
);
create index organization_holding_post on organization_holding (post, department);

create table organization_holiday (
    holiday_on date not null,
    kind varchar(4) not null,
    name varchar(60) not null,
    primary key (holiday_on)
);
