alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
    'CALL_BACK_NOTICE', 'CALL_AFTER_REFERRAL', 'COURTESY_VISIT', 'CONFIRM_MAKE_SAFE', 'HAND_IN_RECEIPT',
    'APPROVE_PURCHASE', 'RESTOCK', 'RECOUNT', 'UNFINISHED_REPORT', 'CALL_APPOINTMENT', 'REMIND_APPOINTMENT',
    'MESSAGE_FAILED', 'HAND_MADE'));
