-- Workbooks with dates of milestones that an officer handed in: what each line wants, and, once confirmed, what it did.
create table milestone_import (
    id varchar(13) not null,
    person_id varchar(13) not null,
    file_name varchar(200) not null,
    reason varchar(500),
    uploaded_at datetime(3) not null,
    confirmed_at datetime(3),
    primary key (id)
);
create index milestone_import_person on milestone_import (person_id, uploaded_at);

create table milestone_import_line (
    import_id varchar(13) not null,
    line int not null,
    project varchar(200) not null,
    no varchar(200) not null,
    planned varchar(200),
    forecast varchar(200),
    certainty varchar(200),
    seen bigint,
    outcome varchar(2000),
    primary key (import_id, line)
);
