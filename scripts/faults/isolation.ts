/** What the tests in packages/adapters/test/pack must catch: a runner of packs apart that has no limits, or lets something out. */
import type { Fault } from "./fault.ts"

const within = (folder: string) => (file: string) => (meant: string) => (would: string, from: string, to: string): Fault => ({ meant, would, file: `${folder}/${file}.ts`, from, to })
const apart = within("packages/adapters/src/pack")
/** What a pack apart answers is read here, as any other's is. */
const here = within("packages/core/src/practice")
const cell = apart("isolated/cell")
const inside = apart("isolated/inside")
const outside = apart("isolated/outside")
const runner = apart("isolated")
const answer = here("answer")
const announcing = here("announcing")

const stopped = "whatever-a-pack-does-apart-it-is-stopped-and-named"
const same = "a-pack-that-is-well-answers-the-same-apart"
const heard = "whatever-a-pack-answers-it-is-heard-the-same-apart"
const keeps = "a-pack-that-cannot-say-until-when-apart-keeps-everything"

export const ofIsolation: readonly Fault[] = [
  cell(stopped)("nothing interrupts it", "    runtime.setInterruptHandler(interrupt)", ""),
  cell(stopped)("its work is not counted", "--left < 0 || ", ""),
  cell(stopped)("work is counted, and no clock stands behind that", "|| performance.now() > until", ""),
  cell(stopped)("work is counted for all questions together", "    left = work * times", "    left ||= work * times"),
  cell(stopped)("it may take all memory", "    runtime.setMemoryLimit(megabytes * 1024 * 1024)", ""),
  cell(stopped)("its stack has no limit", "    runtime.setMaxStackSize(stackBytes)", ""),
  cell(stopped)("that it was stopped passes for a mistake of its own", `if (interrupted) return stop("out-of-time")`, ""),
  cell(stopped)("that it was out of memory passes for a mistake of its own", `if (message === "out of memory") return stop("out-of-memory")`, ""),
  cell(stopped)("after it was stopped it goes on with what it had", "    spent = true", ""),
  cell(stopped)("that the interpreter fell over passes for a mistake of the pack", `      throw Stopped.because("crashed")`, `      throw new Error("crashed")`),
  cell(stopped)("what it throws is an empty answer", "if (result.error !== undefined) throw failure(context, result.error)", `if (result.error !== undefined) return context.newString("[]")`),
  cell(stopped)("what was closed is asked", "if (gone) throw", "if (false) throw"),
  cell(stopped)("what it promises is no answer at all", `if (answer === "promised") throw Stopped.because("promised")`, ""),
  cell(stopped)("loading has no limit", "    within(toLoad)", "    within(Infinity)"),
  inside(stopped)("it is told what time it is", "Date.now = none(\"clock\")", ""),
  inside(stopped)("it is told what day it is", "Date.prototype.constructor = Date = new Proxy(Date, dayOf)", ""),
  inside(stopped)("its days know the clock", "Date.prototype.constructor = Date = new", "Date = new"),
  inside(stopped)("it is given chance", "Math.random = none(\"chance\")", ""),
  inside(stopped)("all its days are one", "construct(days, said, made)", "construct(days, [0], made)"),
  inside(stopped)("what is no list is an empty one", `isArray(answer) ? listOf(answer) : "unreadable"`, `isArray(answer) ? listOf(answer) : "[]"`),
  inside(stopped)("what cannot be written is left out in silence", `?? "null" } catch { return "null" }`, `?? "null" } catch { return "" }`),
  inside(stopped)("it can write into what was sent", "still(parse(text))", "parse(text)"),
  inside(stopped)("it is held by what the pack can change", "call(get, parts, numbers[names[index]])", "parts.get(numbers[names[index]])"),
  inside(stopped)("what is no pack is said to have no name", `throw new TypeError("what it exports by default is not a pack, nor a function that gives one")`, `return "{}"`),
  runner(stopped)("what comes out need not fit", "problems.length === 0 ?", "problems.length >= 0 ?"),

  outside(same)("every rule is asked as the first", "({ rule: index, view: partsOf", "({ rule: 0, view: partsOf"),
  inside(same)("its stories stay behind", `, "kept", "broken"]`, "]"),
  inside(same)("a notice is told of what was after as of what was before", "before: trajectoryOf(before), trajectory", "before: trajectoryOf(trajectory), trajectory"),
  inside(same)("a notice of what is due is told of nothing", "trajectory: trajectoryOf(trajectory), need: still(need)", "trajectory: trajectoryOf(trajectory), need: {}"),
  outside(same)("nobody asks it until when", "...(says === true ? { keeps } : {})", ""),
  cell(same)("what was forgotten inside is not sent again", "opened = one = { ...one, known: new WeakMap() }", "opened = one = { ...one }"),
  cell(same)("two things are known under one number", "const number = ++count", "const number = (count = 1 + count % 50)"),

  inside(heard)("an answer is cut off where it may be longest", "index < 1001", "index < 1000"),
  cell(heard)("what is no list is an empty one", `answer === "unreadable" ? undefined :`, `answer === "unreadable" ? [] :`),
  runner(heard)("what is wrong with a module is thrown as it is", "return Effect.fail(new PackNotLoaded({ reasons: [met.failed] }))", "throw new Error(met.failed)"),

  inside(keeps)("a history does not know where a step stands", "at: (number) => steps[number - 1]", "at: (number) => steps[number]"),
  inside(keeps)("a history does not know its steps by their ids", "steps.find((step) => step.id === id)", "steps.find((step) => step.number === id)"),
  inside(keeps)("a history cannot be gone over", "[Symbol.iterator]: () => steps[Symbol.iterator]()", "[Symbol.iterator]: () => [][Symbol.iterator]()"),
  inside(keeps)("it is not told which day it is asked on", "pack.keeps(trajectoryOf(trajectory), at)", "pack.keeps(trajectoryOf(trajectory))"),
  cell(keeps)("what it throws is an empty answer", "if (result.error !== undefined) throw failure(context, result.error)", `if (result.error !== undefined) return context.newString("[]")`),
  cell(keeps)("what it promises is no answer at all", `if (answer === "promised") throw Stopped.because("promised")`, ""),
  inside(keeps)("what is no list is an empty one", `isArray(answer) ? listOf(answer) : "unreadable"`, `isArray(answer) ? listOf(answer) : "[]"`),
  answer(keeps)("it can be kept until a day that is none", "!isText(because) || !isDayOrNone(until) ||", "!isText(because) ||"),
  announcing(keeps)("what it could say does not count", "[...said, notSaid(from)]", "[notSaid(from)]"),
  cell(keeps)("what was closed begins again when it is asked", "    close: () => {", "    close: () => { leave(); return")
]
