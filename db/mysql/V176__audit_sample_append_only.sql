-- Nobody changes the working papers of auditors either, whatever the account.
create trigger audit_sample_no_update before update on audit_sample
    for each row signal sqlstate '45000' set message_text = 'audit_sample is append-only';
create trigger audit_sample_no_delete before delete on audit_sample
    for each row signal sqlstate '45000' set message_text = 'audit_sample is append-only';
create trigger audit_sample_entry_no_update before update on audit_sample_entry
    for each row signal sqlstate '45000' set message_text = 'audit_sample_entry is append-only';
create trigger audit_sample_entry_no_delete before delete on audit_sample_entry
    for each row signal sqlstate '45000' set message_text = 'audit_sample_entry is append-only';
create trigger audit_mark_no_update before update on audit_mark
    for each row signal sqlstate '45000' set message_text = 'audit_mark is append-only';
create trigger audit_mark_no_delete before delete on audit_mark
    for each row signal sqlstate '45000' set message_text = 'audit_mark is append-only';
