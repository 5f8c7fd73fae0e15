-- What was done to one thing, newest first: for whoever would have changed it after somebody else did.
create index audit_entry_subject on audit_entry (subject_id, id);
