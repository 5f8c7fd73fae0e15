-- Nobody changes the ledger, whatever the account.
create trigger audit_entry_no_update before update on audit_entry
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_entry_no_delete before delete on audit_entry
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
