-- The path a case took through its models: one row per visit of a node and per sequence flow taken.
-- Written by the engine's own transaction; screens read this and never the engine's tables.
create table lifecycle_path_step (
    id varchar(13) not null,
    project varchar(20) not null,
    instance_id varchar(64) not null,
    caller_id varchar(64),
    definition_key varchar(100) not null,
    definition_version int not null,
    element_id varchar(255) not null,
    element_kind varchar(4) not null,
    visit_id varchar(64),
    subject_id varchar(13),
    gate_kind varchar(4),
    entered_at datetime(3) not null,
    left_at datetime(3) null,
    cancelled boolean not null,
    primary key (id)
);
create index lifecycle_path_step_project on lifecycle_path_step (project, id);
create index lifecycle_path_step_element on lifecycle_path_step (instance_id, element_id);
create index lifecycle_path_step_visit on lifecycle_path_step (visit_id);

-- The engine looks for sub-tasks of every task it deletes and has no index for it: a scan of all open tasks.
create index act_idx_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
