/** What went wrong with a store, and what to do about it. */
import type { StoreFailure } from "@omringd/core/TrajectoryStore"
import { missingDriver } from "./missing-driver.ts"

const nextStep = (failure: StoreFailure): string => {
  switch (failure._tag) {
    case "StoreUnavailable":
      if (failure.why === "locked") return "Another program is writing to it: wait until it is done, or name another --store."
      if (failure.why === "cannot-open") return missingDriver(failure.said) ?? "See that its folder exists and that you may write there, or name another --store."
      return failure.why === "full" ? "Make room on the disk and try again." : "Try again, or name another --store."
    case "StoreCorrupt": return "It was left as it is. Name another --store, or bring back a copy."
    case "NewerSchema": return "It was left as it is. Use the newer omringd, or name another --store."
    case "Unreadable": return "It was left as it is. Look at that step, or bring back a copy."
    case "Conflict": return "Someone else recorded there at the same moment: run it again."
  }
}

const isFailure = (error: unknown): error is StoreFailure =>
  error instanceof Error && "_tag" in error && ["StoreUnavailable", "StoreCorrupt", "NewerSchema", "Unreadable", "Conflict"].includes(String(error._tag))

/** Undefined when it was something else: then it is a fault of ours, and should be seen as one. */
export const storeFailure = (error: unknown): string | undefined =>
  isFailure(error) ? `omringd could not use the store. ${error.message}. ${nextStep(error)}` : undefined
