-- what asks something of the team, each found without reading those that ask for nothing
create index referral_absent on referral (received_at desc) where state = 'ABSENT';
create index referral_meeting on referral (meeting_at) where state = 'BOOKED';
create index referral_handed_on on referral (received_at) where state = 'ORIENTED' and received_at > made_at;
create index referral_waiting on referral (received_at) where state <> 'CLOSED';
