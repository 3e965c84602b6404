-- Up Migration

-- Everyone who can sign in: people who work here, and family members through the portal.
CREATE TABLE accounts (
  id text PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE caseworkers (
  account text PRIMARY KEY REFERENCES accounts,
  office text NOT NULL
);

-- A token is never kept, only what is made of it.
CREATE TABLE sessions (
  token_hash bytea PRIMARY KEY,
  account text NOT NULL REFERENCES accounts,
  expires timestamptz NOT NULL
);

-- Down Migration

DROP TABLE sessions, caseworkers, accounts;
