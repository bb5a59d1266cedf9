-- the team's list, the open ones first: of all, of whoever made them, of one organisation
create index referral_list on referral ((state = 'CLOSED'), received_at desc, id);
create index referral_list_of_referrer on referral (referred_by, (state = 'CLOSED'), received_at desc, id);
create index referral_list_of_organisation on referral (organisation_id, (state = 'CLOSED'), received_at desc, id);
