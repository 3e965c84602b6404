/** What went wrong with evidence, and what to do about it. */
import type { AnchorCorrupt, AnchorUnavailable, NoChain } from "@omringd/core/Evidence"
import { storeFailure } from "./store-failure.ts"

type Failure = AnchorUnavailable | AnchorCorrupt | NoChain

const nextStep = (failure: Failure): string => {
  switch (failure._tag) {
    case "AnchorUnavailable":
      if (failure.why === "not-there") return "Nothing was anchored there yet: `omringd anchor` does that. If something was, it is gone: look into that."
      return failure.why === "not-allowed" ? "See who may read and write it." : "Try again, or name another one."
    case "AnchorCorrupt":
      return failure.why === "newer" ? "Use the newer omringd." : "Nothing was verified against it. Bring back a copy, and look into why it is not whole."
    case "NoChain": return "There is nothing to verify yet."
  }
}

const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && "_tag" in error && ["AnchorUnavailable", "AnchorCorrupt", "NoChain"].includes(String(error._tag))

/** Undefined when it was something else: then it is a fault of ours, and should be seen as one. */
export const evidenceFailure = (error: unknown): string | undefined => {
  if (!isFailure(error)) return storeFailure(error)
  const what = error._tag === "NoChain" ? "store" : "anchor"
  return `omringd could not use the ${what}. ${error.message}. ${nextStep(error)}`
}
