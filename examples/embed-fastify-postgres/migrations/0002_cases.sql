-- Up Migration

CREATE TABLE cases (
  id text PRIMARY KEY,
  family_name text NOT NULL,
  opened_on date NOT NULL DEFAULT current_date
);

-- Who may see a case; and who may add to it.
CREATE TABLE members (
  case_id text NOT NULL REFERENCES cases,
  account text NOT NULL REFERENCES accounts,
  may text NOT NULL CHECK (may IN ('read', 'write')),
  PRIMARY KEY (case_id, account)
);

-- What happened in a case, for the screens that were there before.
CREATE TABLE journal (
  case_id text NOT NULL REFERENCES cases,
  id text NOT NULL,
  account text NOT NULL REFERENCES accounts,
  kind text NOT NULL,
  happened text NOT NULL,
  written timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, id)
);

CREATE TABLE appointments (
  case_id text NOT NULL REFERENCES cases,
  id text NOT NULL,
  caseworker text NOT NULL REFERENCES caseworkers,
  on_day date NOT NULL,
  place text NOT NULL,
  PRIMARY KEY (case_id, id)
);

-- Down Migration

DROP TABLE appointments, journal, members, cases;
