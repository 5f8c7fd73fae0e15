-- 初始阶段认定: at which stage a project stood when its case was taken up, proposed with evidence, confirmed or returned.
create table entry_proposal (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    status varchar(20) not null,
    stage varchar(20) not null,
    reason varchar(2000) not null,
    proposed_by varchar(13) not null,
    proposed_at datetime(3) not null,
    decided_by varchar(13),
    decided_at datetime(3),
    returned_reason varchar(2000),
    version bigint not null,
    primary key (id)
);
create index entry_proposal_project on entry_proposal (project_id, id);
