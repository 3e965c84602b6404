import type { NotifierClause } from "../Place.ts"

export default {
  id: "notifier-26",
  sentence: "what was acknowledged is still there after the other side crashed",
  strength: "untested",
  because: "it is the other side's to keep; the tests of our own notifiers kill NATS and RabbitMQ and look what is left"
} satisfies NotifierClause
