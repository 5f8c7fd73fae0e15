-- Of what a substitute signed, whose post it was: a copy for the reader; the canonical bytes have the hash.
alter table audit_entry add column on_behalf_of varchar(13);
