-- who told the person to turn to us, as a code: no name
alter table encounter add column sent_by text check (
    sent_by in ('NOBODY', 'RESIDENT', 'TOWN_HALL', 'SOCIAL_WORKER', 'LANDLORD', 'ADVISOR', 'OTHER'));
alter table encounter add constraint encounter_declined_says_why check (
    kind <> 'DECLINED'
    or outcome in ('NOT_URGENT', 'OUT_OF_SCOPE', 'FOR_A_PROFESSIONAL', 'ELSEWHERE', 'FOR_AN_EMERGENCY_SERVICE', 'OUT_OF_AREA',
                   'ABUSE', 'INFORMATION_ONLY', 'NO_LONGER_NEEDED'));
create index encounter_requests on encounter (at desc, id desc) where kind in ('REQUEST', 'DECLINED');
