import type { OutboxClause } from "../clause.ts"

export default {
  id: "outbox-04",
  sentence: "what is put together or settled together is so whole or not at all",
  strength: "untested",
  because: "no outbox can be stopped in the midst of it from here: the tests that kill a process look at it"
} satisfies OutboxClause
