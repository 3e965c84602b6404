/** What went wrong with forgetting, and what to do about it. */
import type { ForgettingLogUnavailable } from "@omringd/core/Forgetting"
import type { KeyringUnavailable } from "@omringd/core/Sealing"
import { evidenceFailure } from "./evidence-failure.ts"
import { missingDriver } from "./missing-driver.ts"

type Failure = KeyringUnavailable | ForgettingLogUnavailable

const next = "What was begun is finished when you say the same again."
const nextStep = ({ _tag, why, said }: Failure): string => {
  if (why === "damaged") return _tag === "KeyringUnavailable" ? "Bring back a copy of that key, if its person was not forgotten." : "Bring back a copy, or look into why it is not whole."
  const driver = missingDriver(said)
  if (driver !== undefined) return driver
  if (why === "cannot-open") return _tag === "KeyringUnavailable" ? "See that --keyring names a keyring that is there, and that you may use it." : "See that the folder of --certificates can be made or used."
  if (why === "full") return `Make room on the disk. ${next}`
  return why === "newer" ? "Use the newer omringd." : next
}

const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && "_tag" in error && ["KeyringUnavailable", "ForgettingLogUnavailable"].includes(String(error._tag))

/** Undefined when it was something else: then it is a fault of ours, and should be seen as one. */
export const forgettingFailure = (error: unknown): string | undefined => {
  if (!isFailure(error)) return evidenceFailure(error)
  return `omringd could not use the ${error._tag === "KeyringUnavailable" ? "keyring" : "certificates"}. ${error.message}. ${nextStep(error)}`
}
