import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { isObject } from "../Past.ts"
import type { Json } from "../Past.ts"

const mark = "writtenFromAText"
const prototypes = [Object.prototype, Array.prototype] as const

/** The same with a key in it that leads, for who follows it blindly, to what all objects share. */
const baited = (value: Json): Json => {
  const bait: unknown = JSON.parse(`{"__proto__":{"${mark}":true},"constructor":{"prototype":{"${mark}":true}}}`)
  return isObject(bait) ? { ...bait, ...value } : value
}

/** Whether it reached what all objects share; it is taken out again. */
const reached = (): boolean => {
  const found = prototypes.filter((one) => Object.hasOwn(one, mark))
  for (const one of found) Reflect.deleteProperty(one, mark)
  return found.length > 0
}

export default {
  id: "upcasting-16",
  sentence: "nothing that stands in a text is written where other objects can see it",
  strength: "required",
  program: unless(function* ({ records, raised, json }) {
    for (const record of records) {
      const recorded = json(record)
      const { step } = recorded
      raised(record.version, baited(isObject(step) ? { ...recorded, step: baited(step) } : recorded))
      if (reached()) yield `${named(record)} writes into what all objects share`
    }
  })
} satisfies UpcastingClause
