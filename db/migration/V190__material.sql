-- Materials (材料) of a project: what each is, for what it was filed, whether it may be disclosed; its editions with their
-- files, of which the last is current. The files themselves are the documents' own rows.
create table material_material (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    type varchar(40) not null,
    subject_type varchar(30) not null,
    subject_id varchar(60) not null,
    title varchar(200),
    edition int not null,
    disclosure varchar(20) not null,
    disclosure_reason varchar(400),
    disclosed_by varchar(13),
    disclosed_at datetime(3),
    void_reason varchar(400),
    version bigint not null,
    primary key (id)
);
create index material_material_project on material_material (project_id, id);
create index material_material_type on material_material (project_id, type, id);
create index material_material_subject on material_material (subject_type, subject_id, id);

create table material_edition (
    material_id varchar(13) not null,
    edition int not null,
    project_id varchar(13) not null,
    number varchar(100),
    issuer varchar(100),
    issued_on date,
    reason varchar(400),
    file_id varchar(13) not null,
    file_name varchar(150) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    department varchar(32) not null,
    filed_by varchar(13) not null,
    filed_at datetime(3) not null,
    primary key (material_id, edition)
);
create index material_edition_sha256 on material_edition (project_id, sha256);
