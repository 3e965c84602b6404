/** What is typed, as what it stands for; what stands for nothing is said at once. */
import { InvalidArgumentError, Option } from "commander"
import { languages, Moment, registers } from "@omringd/core"

const matching = (pattern: RegExp, says: string) => (text: string): number => {
  if (!pattern.test(text)) throw new InvalidArgumentError(says)
  return Number(text)
}

export const day = (text: string): string => {
  if (!Moment.isDay(text)) throw new InvalidArgumentError("It must be a day that exists, written YYYY-MM-DD.")
  return text
}
export const moment = (text: string): string => {
  if (!Moment.isMoment(text)) throw new InvalidArgumentError("It must be a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists.")
  return text
}
export const age = matching(/^\d{1,2}$/, "It must be an age in whole years.")
export const wholeNumber = matching(/^\d{1,6}$/, "It must be a whole number, 0 to 999999.")
export const manyStates = matching(/^[1-9]\d{0,8}$/, "It must be a number of states, 1 to 999999999.")
export const millis = matching(/^[1-9]\d{0,6}$/, "It must be a number of milliseconds, 1 to 9999999.")
export const workers = matching(/^[1-9]\d{0,2}$/, "It must be a number of workers, 1 to 999.")
export const names = (text: string): readonly string[] => text.split(",").map((name) => name.trim()).filter((name) => name !== "")

export const asJson = (): Option => new Option("--json", "print one JSON document with the same content as data")
export const quietly = (): Option => new Option("-q, --quiet", "no progress and no remarks: the answer, and what goes wrong")
export const inLanguage = (what: string): Option => new Option("-l, --language <language>", `the language to ${what} it in`).choices(languages).default("en")
export const forReader = (what: string): Option => new Option("-f, --for <reader>", `whom to ${what} it to`).choices(registers).default("professional")
