-- Nobody changes the tree, its keys or its heads, whatever the account. TRUNCATE and DROP are kept from the application by its grants.
create trigger audit_leaf_no_update before update on audit_leaf
    for each row signal sqlstate '45000' set message_text = 'audit_leaf is append-only';
create trigger audit_leaf_no_delete before delete on audit_leaf
    for each row signal sqlstate '45000' set message_text = 'audit_leaf is append-only';
create trigger audit_leaf_sm3_no_update before update on audit_leaf_sm3
    for each row signal sqlstate '45000' set message_text = 'audit_leaf_sm3 is append-only';
create trigger audit_leaf_sm3_no_delete before delete on audit_leaf_sm3
    for each row signal sqlstate '45000' set message_text = 'audit_leaf_sm3 is append-only';
create trigger audit_tile_no_update before update on audit_tile
    for each row signal sqlstate '45000' set message_text = 'audit_tile is append-only';
create trigger audit_tile_no_delete before delete on audit_tile
    for each row signal sqlstate '45000' set message_text = 'audit_tile is append-only';
create trigger audit_key_no_update before update on audit_key
    for each row signal sqlstate '45000' set message_text = 'audit_key is append-only';
create trigger audit_key_no_delete before delete on audit_key
    for each row signal sqlstate '45000' set message_text = 'audit_key is append-only';
create trigger audit_checkpoint_no_update before update on audit_checkpoint
    for each row signal sqlstate '45000' set message_text = 'audit_checkpoint is append-only';
create trigger audit_checkpoint_no_delete before delete on audit_checkpoint
    for each row signal sqlstate '45000' set message_text = 'audit_checkpoint is append-only';
