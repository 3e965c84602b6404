/**
 * To version 5: the notices that wait, or were parked, and the ids of those that were brought. `line`: 0 for what is about safety, 1 for the rest. `at`: not before that time, in milliseconds
 * since 1970. `holds`: until then nothing behind it in its line goes before it. Of what was brought the text is gone.
 */
import type { Migration } from "../schema.ts"

export const notices: Migration = (database) =>
  database.exec(`CREATE TABLE notices (
    nth INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox TEXT NOT NULL,
    id TEXT NOT NULL,
    trajectory TEXT NOT NULL,
    line INTEGER NOT NULL,
    notice TEXT,
    tried INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL DEFAULT 0,
    holds INTEGER NOT NULL DEFAULT 0,
    why TEXT,
    said TEXT,
    parked TEXT,
    UNIQUE (outbox, id)
  );
  CREATE INDEX notices_waiting ON notices (outbox, line, nth, at) WHERE notice IS NOT NULL AND parked IS NULL;
  CREATE INDEX notices_later ON notices (outbox, at) WHERE notice IS NOT NULL AND parked IS NULL AND at > 0;
  CREATE INDEX notices_holding ON notices (outbox, trajectory, line, nth) WHERE holds = 1;
  CREATE INDEX notices_parked ON notices (outbox, line, nth) WHERE parked IS NOT NULL;
  CREATE INDEX notices_of ON notices (trajectory)`)
