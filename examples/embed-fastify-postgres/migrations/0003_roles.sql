-- Up Migration

-- In which roles someone is in a case: as whom they may come into its trajectory. Whoever manages the case says so, nobody of themselves.
ALTER TABLE members ADD COLUMN roles text[] NOT NULL DEFAULT '{}';

-- Down Migration

ALTER TABLE members DROP COLUMN roles;
