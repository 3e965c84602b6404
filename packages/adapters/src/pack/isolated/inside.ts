/**
 * What runs inside beside the pack: it holds the pack, hands out what is data in it, and asks its rules. Text, because it is read in there.
 * It keeps its own hold on what it uses before the pack is loaded, and parts of trajectories by number, so that each is sent once.
 */
export const inside = `
const none = (what) => () => { throw new Error("there is no " + what + " in here: the moment comes with the question") }
const { construct } = Reflect
const dayOf = { apply: none("clock"), construct: (days, said, made) => said.length === 0 ? none("clock")() : construct(days, said, made) }
Date.now = none("clock")
Date.prototype.constructor = Date = new Proxy(Date, dayOf)
Math.random = none("chance")

const { parse, stringify } = JSON
const { isArray } = Array
const { freeze, keys, isFrozen } = Object
const parts = new Map()
const { get, set, clear } = Map.prototype
const call = Function.prototype.call.bind(Function.prototype.call)
let pack

const still = (value) => {
  if (typeof value !== "object" || value === null || isFrozen(value)) return value
  const names = keys(value)
  for (let index = 0; index < names.length; index++) still(value[names[index]])
  return freeze(value)
}
const entries = (rule, names) => { const made = {}; for (let index = 0; index < names.length; index++) made[names[index]] = rule[names[index]]; return made }
const ruleNames = ["id", "clause", "strength", "before", "owed", "during", "reads", "assumed", "says", "kept", "broken"]
const noticeNames = ["id", "clause", "safety", "assumed", "says", "told", "silent"]
const told = (rule) => ({
  ...entries(rule, noticeNames),
  ...(rule.tellsAfter === undefined ? {} : { tellsAfter: { steps: rule.tellsAfter.steps } }),
  ...(rule.tellsWhenDue === undefined ? {} : { tellsWhenDue: { when: rule.tellsWhenDue.when, ahead: rule.tellsWhenDue.ahead } })
})

export const hold = (given, settings) => {
  pack = typeof given === "function" ? given(settings === undefined ? undefined : parse(settings)) : given
  if (pack === null || typeof pack !== "object" || !isArray(pack.rules)) throw new TypeError("what it exports by default is not a pack, nor a function that gives one")
  const { name, version, sdk, rules, mandates, notices, keeps } = pack
  return stringify({ name, version, sdk, mandates, rules: rules.map((rule) => entries(rule, ruleNames)), ...(notices === undefined ? {} : { notices: notices.map(told) }), keeps: typeof keeps === "function" })
}
export const learn = (number, text) => { call(set, parts, number, still(parse(text))) }
export const forget = () => { call(clear, parts) }

const known = (numbers) => { const made = {}; const names = keys(numbers); for (let index = 0; index < names.length; index++) made[names[index]] = call(get, parts, numbers[names[index]]); return made }
const trajectoryOf = ({ id, version, parts: numbers, history }) => {
  const steps = call(get, parts, history) ?? []
  return still({
    id, version, ...known(numbers),
    history: { length: steps.length, at: (number) => steps[number - 1], get: (id) => steps.find((step) => step.id === id), toArray: () => steps.slice(), [Symbol.iterator]: () => steps[Symbol.iterator](), toJSON: () => steps }
  })
}
const asks = {
  needs: ({ rule, view, asked }) => pack.rules[rule].needs(known(view), still(asked)),
  after: ({ rule, before, trajectory, taken, keeping }) => pack.notices[rule].tellsAfter.tells({ before: trajectoryOf(before), trajectory: trajectoryOf(trajectory), taken: still(taken), keeping: still(keeping) }),
  due: ({ rule, trajectory, need }) => pack.notices[rule].tellsWhenDue.tells({ trajectory: trajectoryOf(trajectory), need: still(need) }),
  keeps: ({ trajectory, at }) => pack.keeps(trajectoryOf(trajectory), at)
}
// An answer as text; what is no list says so, and what in it is no JSON is nothing there. One more than can be meant is enough to tell.
const textOf = (entry) => { try { return stringify(entry) ?? "null" } catch { return "null" } }
const listOf = (answer) => { let text = ""; for (let index = 0; index < answer.length && index < 1001; index++) text += (index === 0 ? "" : ",") + textOf(answer[index]); return "[" + text + "]" }
export const ask = (kind, text) => {
  const answer = asks[kind](parse(text))
  if (answer !== null && typeof answer === "object" && typeof answer.then === "function") return "promised"
  return isArray(answer) ? listOf(answer) : "unreadable"
}
`
