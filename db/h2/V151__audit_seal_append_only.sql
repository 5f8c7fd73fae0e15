-- Nobody changes the tree, its keys or its heads, whatever the account.
create trigger audit_leaf_no_update before update on audit_leaf
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_leaf_no_delete before delete on audit_leaf
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_leaf_sm3_no_update before update on audit_leaf_sm3
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_leaf_sm3_no_delete before delete on audit_leaf_sm3
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_tile_no_update before update on audit_tile
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_tile_no_delete before delete on audit_tile
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_key_no_update before update on audit_key
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_key_no_delete before delete on audit_key
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_checkpoint_no_update before update on audit_checkpoint
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
create trigger audit_checkpoint_no_delete before delete on audit_checkpoint
    for each row call 'cn.jingan.majorprojects.audit.AppendOnly';
