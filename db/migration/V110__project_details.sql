-- What the outline does not list and the lead department records; investment and subdistrict stand in the registry.
create table project_details (
    project_id varchar(13) not null,
    unit varchar(200),
    scale varchar(500),
    site varchar(300),
    planned_start date,
    planned_end date,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    confirmed_by varchar(13),
    confirmed_at datetime(3),
    primary key (project_id)
);
