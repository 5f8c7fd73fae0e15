-- Versions of the milestone templates. Approved ones are in force from their day until the day of the next, and never change.
create table milestone_template_version (
    id varchar(13) not null,
    template varchar(40) not null,
    name varchar(100) not null,
    origin varchar(20) not null,
    status varchar(20) not null,
    version_no int,
    base_no int,
    copied_from varchar(20),
    reason varchar(1000),
    drafted_by varchar(13),
    drafted_at datetime(3) not null,
    submitted_at datetime(3),
    valid_from date,
    decided_by varchar(13),
    decided_at datetime(3),
    returned_reason varchar(1000),
    version bigint not null,
    primary key (id)
);
create unique index milestone_template_version_no on milestone_template_version (template, version_no);
create index milestone_template_version_in_force on milestone_template_version (template, status, valid_from);

-- The key of a row stays the same from version to version, so that versions can be compared.
create table milestone_template_row (
    version_id varchar(13) not null,
    row_key varchar(20) not null,
    no int not null,
    name varchar(100) not null,
    stage varchar(20) not null,
    predecessors varchar(200) not null,
    statutory boolean not null,
    months_min decimal(5, 1),
    months_max decimal(5, 1),
    evidence varchar(400) not null,
    note varchar(400) not null,
    primary key (version_id, row_key)
);

-- The version a case began with, which it keeps; every case until now began with the first.
alter table milestone_road_map add column template_version int not null default 1;

-- The first versions come from the seeds at the start, as these did.
drop table milestone_template;
