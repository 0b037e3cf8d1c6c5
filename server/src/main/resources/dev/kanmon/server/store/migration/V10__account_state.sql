-- Whose officer an account is: alpha-3 of the State; absent where no State is told.
alter table account add column state text;
