-- Who moved the case on from a step: id of a person; null where nobody did, and for what left before this.
alter table lifecycle_path_step add column left_by varchar(13);
