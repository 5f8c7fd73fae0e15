-- The newest head goes to the mail of the auditors every day.
insert into audit_duty (name, reached)
values ('MAIL', 0);
