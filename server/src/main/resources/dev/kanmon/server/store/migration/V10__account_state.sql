-- Whose officer an account is, alpha-3 of ISO 3166-1; absent on one that works at no post, gate or case.
alter table account add column state text check (length(state) = 3);
alter table one_time_link add column state text check (length(state) = 3);
