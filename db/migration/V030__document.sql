-- Files handed in as evidence. The content lies on disk under its digest; here is who handed in what, for what.
create table document_file (
    id varchar(13) not null,
    project varchar(20) not null,
    subject_type varchar(30) not null,
    subject_id varchar(60) not null,
    kind varchar(100) not null,
    name varchar(150) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    person_id varchar(13) not null,
    department varchar(32) not null,
    added_at datetime(3) not null,
    primary key (id)
);
create index document_file_subject on document_file (subject_type, subject_id);
create index document_file_project on document_file (project, id);
create index document_file_sha256 on document_file (sha256);
