-- Nobody changes the working papers of auditors either, whatever the account.
create trigger audit_sample_no_update before update on audit_sample
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_sample_no_delete before delete on audit_sample
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_sample_entry_no_update before update on audit_sample_entry
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_sample_entry_no_delete before delete on audit_sample_entry
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_mark_no_update before update on audit_mark
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_mark_no_delete before delete on audit_mark
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
