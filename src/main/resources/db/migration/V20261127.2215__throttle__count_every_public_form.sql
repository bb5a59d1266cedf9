alter table call_back_throttle rename to public_throttle;
alter index call_back_throttle_since rename to public_throttle_since;
