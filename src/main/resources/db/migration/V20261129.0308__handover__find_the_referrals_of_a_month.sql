create index referral_month on referral (organisation_id, made_at, id);
