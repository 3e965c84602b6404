/** Whether plain data is a recorded step, decided apart from the core's reader: by what the documentation says of each key. */
import { Mandate } from "../../src/Mandate.ts"
import { isStep } from "../generators/valid.ts"

type Plain = { readonly [name: string]: unknown }
const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value)
const isReference = (value: unknown) => typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$/u.test(value)
const isWritten = (value: unknown) => typeof value === "string" && value.trim() !== ""
const has = (value: Plain, needed: readonly string[], also: readonly string[]) => {
  const keys = Object.keys(value)
  return needed.every((key) => keys.includes(key)) && keys.every((key) => needed.includes(key) || also.includes(key))
}

/** When it was, for comparing: a day comes before every moment in it. */
const instant = (value: unknown): number | undefined => {
  const found = typeof value === "string" ? /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d{3})?Z)?$/u.exec(value) : null
  if (found === null) return undefined
  const [whole, day = "", hours = "0", minutes = "0", seconds = "0"] = found
  const date = new Date(`${day}T00:00:00Z`)
  if (day < "0001" || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return undefined
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  return whole.length === 10 ? date.getTime() - 0.5 : Date.parse(whole)
}

const isAbout = (value: unknown) => isPlain(value) && Object.entries(value).every(([name, one]) => /^[A-Za-z]/u.test(name) && typeof one === "string")
const isOpen = (value: unknown) =>
  isPlain(value) && has(value, ["rule", "strength", "what", "about"], ["deviation"]) && isReference(value["rule"]) &&
  ["must", "should", "ask"].some((one) => one === value["strength"]) && isWritten(value["what"]) && isAbout(value["about"]) &&
  (!Object.hasOwn(value, "deviation") || isReference(value["deviation"]))
const isList = (value: unknown, min: number, fits: (one: unknown) => boolean) => Array.isArray(value) && value.length >= min && value.length <= 1_000 && value.every(fits)

/** For values as JSON can hold them, of the version that is the newest. */
export const isRecorded = (value: unknown, version: number): boolean => {
  if (!isPlain(value) || !has(value, ["id", "trajectory", "number", "step", "by", "under", "at", "recordedAt", "packs", "schema"], ["open"])) return false
  const [at, recordedAt] = [instant(value["at"]), instant(value["recordedAt"])]
  return isReference(value["id"]) && isReference(value["trajectory"]) && isReference(value["by"]) && Number.isSafeInteger(value["number"]) && Number(value["number"]) >= 1 &&
    Mandate.all.some((one) => one === value["under"]) && at !== undefined && recordedAt !== undefined && at <= recordedAt && value["schema"] === version &&
    isList(value["packs"], 0, isWritten) && (!Object.hasOwn(value, "open") || isList(value["open"], 1, isOpen)) && isStep(value["step"])
}
