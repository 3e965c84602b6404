/** The names of all answers: of each command that has --json its own, and `wrong`. Light, for whoever lists them. */
export const answerNames = [
  "tell", "partners", "glossary", "verify", "anchor", "retain", "forget", "certificate", "notices-rules", "notices-send", "notices-parked", "notices-resume", "export",
  "ledger", "conform", "explore", "simulate", "wrong"
] as const
export type AnswerName = (typeof answerNames)[number]
