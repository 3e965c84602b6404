/** The personal words of a step, wherever its description says that there can be some: so none is passed over when a step gets another field. */
import type { AnyField, Fields, Shape } from "../Field.ts"
import { isObject } from "../Reading.ts"
import { Step } from "../Step.ts"
import type { StepTag } from "../Step.ts"
import type { Taken } from "../Taken.ts"
import type { Words } from "../Words.ts"

/** @public */
export type Path = readonly (string | number)[]
/** The same words, or others in their place. `path` is where they stand; it is only good while it is looked at. @public */
export type Change = (words: Words, path: Path) => Words

interface Walking {
  readonly change: Change
  readonly path: (string | number)[]
}
/** The very value when nothing in it was changed, else a copy. */
type Walk = (value: unknown, walking: Walking) => unknown

const at = (key: string | number, walk: Walk, value: unknown, walking: Walking): unknown => {
  walking.path.push(key)
  const changed = walk(value, walking)
  walking.path.pop()
  return changed
}

const inList = (walk: Walk): Walk => (value, walking) => {
  const list = value as readonly unknown[] // it was read as a list
  const changed = list.map((one, index) => at(index, walk, one, walking))
  return changed.some((one, index) => one !== list[index]) ? Object.freeze(changed) : value
}

const inFields = (fields: Fields): Walk | undefined => {
  const walks = Object.entries(fields).flatMap(([name, field]) => {
    const walk = walkOf(field.shape)
    return walk === undefined ? [] : [[name, walk] as const]
  })
  if (walks.length === 0) return undefined
  return (value, walking) => {
    const held = value as { readonly [name: string]: unknown } // it was read as a record of these fields
    let copy: { [name: string]: unknown } | undefined
    for (const [name, walk] of walks) {
      const before = held[name]
      const after = before === undefined ? before : at(name, walk, before, walking)
      if (after !== before) (copy ??= { ...held })[name] = after
    }
    return copy === undefined ? value : Object.freeze(copy)
  }
}

/** Whether a value that fits one of several shapes is of this one. They differ in kind, and of the kinds that hold words only these can be an object. */
const isOf = (shape: Shape, value: unknown): boolean => {
  if (shape.kind === "list") return Array.isArray(value)
  if (!isObject(value)) return false
  if (shape.kind === "words") return Object.hasOwn(value, "text")
  return shape.kind === "step" ? Object.hasOwn(value, "step") : shape.kind === "record" && Object.keys(value).every((key) => Object.hasOwn(shape.fields, key))
}
const inEither = (of: readonly AnyField[]): Walk | undefined => {
  const walks = of.flatMap(({ shape }) => {
    const walk = walkOf(shape)
    return walk === undefined ? [] : [{ shape, walk }]
  })
  if (walks.length === 0) return undefined
  return (value, walking) => walks.find(({ shape }) => isOf(shape, value))?.walk(value, walking) ?? value
}

const inWords: Walk = (value, { change, path }) => change(value as Words, path) // it was read as words

const inAnyStep: Walk = (value, walking) => {
  const { step } = value as { readonly step: StepTag } // it was read as a step
  return walkOfStep(step)?.(value, walking) ?? value
}

const walkOf = (shape: Shape): Walk | undefined => {
  switch (shape.kind) {
    case "words": return inWords
    case "list": {
      const walk = walkOf(shape.of.shape)
      return walk === undefined ? undefined : inList(walk)
    }
    case "record": return inFields(shape.fields)
    case "either": return inEither(shape.of)
    case "step": return inAnyStep
    case "reference": case "fresh": case "code": case "day": case "whole": case "flag": return undefined
  }
}

const walks = new Map<StepTag, Walk | undefined>()
const walkOfStep = (tag: StepTag): Walk | undefined => {
  if (!walks.has(tag)) walks.set(tag, inFields(Step.definition(tag).fields))
  return walks.get(tag)
}

/** The step with each of its words changed, nested steps included; the very same when none was. It has to be one that was read or taken. @public */
export const mapWords = (taken: Taken, change: Change): Taken => {
  const step = at("step", inAnyStep, taken.step, { change, path: [] })
  return step === taken.step ? taken : Object.freeze({ ...taken, step: step as Taken["step"] }) // only words in it are others
}
