/** What the tests in packages/core/test/hostile must catch: packs that fail in every way, and a core that does not contain them. */
import type { Fault } from "./fault.ts"

const core = (file: string) => (meant: string) => (would: string, from: string, to: string): Fault => ({ meant, would, file: `packages/core/src/${file}.ts`, from, to })
const ask = core("practice/ask")
const answer = core("practice/answer")
const gaps = core("practice/gaps")
const contained = core("practice/contained")
const trusted = core("practice/trusted")
const watched = core("practice/watched")
const still = core("practice/still")
const intrinsics = core("practice/intrinsics")
const announcing = core("practice/announcing")
const take = core("practice/take")

const throws = "a-rule-that-throws-stops-nobody"
const writes = "a-rule-that-writes-into-what-it-reads-changes-nothing"
const junk = "a-rule-that-answers-junk-stops-nobody"
const later = "a-rule-that-answers-later-stops-nobody"
const pollutes = "a-rule-that-changes-the-language-is-found-out-and-it-is-put-back"
const slow = "who-is-slow-is-told-to-whoever-hands-in-a-clock"
const notice = "a-notice-rule-that-fails-silences-nobody"
const keeps = "a-pack-that-cannot-say-until-when-keeps-everything"
const trusts = "a-trusted-rule-that-throws-stops-nobody-either"
const unfit = "a-pack-that-does-not-fit-is-named-and-nothing-is-recorded"

export const ofContainment: readonly Fault[] = [
  ask(throws)("what a pack throws goes through", "return { said: nothing, failed: Stopped.reason(thrown), thrown }", "throw thrown"),
  watched(throws)("what whoever watches throws goes through", "} catch {} // who watches", "} catch (thrown) { throw thrown } // who watches"),
  watched(throws)("nobody is told of a failure", "    watch.failed(failure)", "    void failure"),
  gaps(throws)("that a rule failed is not written into the step", "return failed === undefined ? said : [...said, failure(", "return (failed as unknown) !== 1 ? said : [...said, failure("),
  take(throws)("a rule that failed holds the step back", "&& gap.what !== ruleFailed", ""),

  still(writes)("nothing is frozen", "  Object.freeze(value)", "  void value"),
  still(writes)("only the outside is frozen", "    freeze(value)", "    Object.freeze(value)"),
  contained(writes)("what a rule reads is not frozen", "view[part] = still(trajectory[part])", "view[part] = trajectory[part]"),
  contained(writes)("a rule is shown more than it names", "const view: { [part: string]: unknown } = {}", "const view: { [part: string]: unknown } = { ...trajectory }"),
  contained(writes)("a rule is handed the trajectory itself", "return view as unknown as Trajectory", "return trajectory; view as unknown as Trajectory"),
  contained(writes)("all rules are shown one view", "const view: { [part: string]: unknown } = {}", "const view = ((globalThis as any).view ??= {})"),
  core("Step")(writes)("a step that is proposed can be written into", "Object.freeze(readFields(", "(readFields("),
  core("Reading")(writes)("words in a step are taken as they were handed in", `if (!isObject(value)) return fail(reader, key, "not-an-object", "{ text, about, by }")`, "if (isObject(value)) return value"),
  core("History")(writes)("how a history shows itself can be changed", "Object.freeze(History.prototype)", "void History"),
  announcing(writes)("who tells others can write into what was before", "before: whole(before)", "before"),
  announcing(writes)("who tells others can write into the trajectory", "{ before: whole(before), trajectory: whole(trajectory), taken", "{ before: whole(before), trajectory: { ...trajectory }, taken"),
  announcing(writes)("who tells others can write into how long things are kept", "const keeping = shown(keepingOf(", "const keeping = (keepingOf("),

  ask(junk)("what is no list is read as one", "if (!Array.isArray(answer)) return notAList(answer)", ""),
  ask(junk)("an entry that throws takes the others with it", "const one = entryOf(answer, index, read)", "const one = read(answer[index])"),
  ask(junk)("an entry that cannot be read is left out in silence", `if (one === undefined) failed ??= "unreadable"`, "if (one === undefined) continue"),
  ask(junk)("what stands beside junk does not count", "else said.push(one)", "else if (failed === undefined) said.push(one)"),
  ask(junk)("a list has no longest", "index < length && index < longestList", "index < length"),
  ask(junk)("a list that is too long is cut off in silence", `length > longestList ? "too-long" : undefined`, "undefined"),
  answer(junk)("what it is about is not copied", "return Object.freeze(about)", "return value as About"),
  answer(junk)("what it is about can be written into", "return Object.freeze(about)", "return about"),
  answer(junk)("which steps meet it is not copied", "return first && Object.freeze([first, ...others] as const)", "return first && value as never"),
  answer(junk)("it can be met by nothing", "return first && Object.freeze([first, ...others] as const)", "return Object.freeze([...tags]) as never"),
  answer(junk)("it can be met by a step there is not", `if (typeof tag !== "string" || !Step.isTag(tag)) return undefined`, ""),
  answer(junk)("it can be about as much as it likes", "if (names.length > mostNames) return undefined", ""),
  answer(junk)("it can be about names of its own making", "!named.test(name) || ", ""),
  answer(junk)("it can be about a sentence", "|| !isReference(reference)) return", ") return"),
  answer(junk)("a need can be a sentence", "!isReference(what) || ", ""),
  answer(junk)("it can speak in the name of who failed", "what === ruleFailed || ", ""),
  answer(junk)("it can be for any reason", "? whys[value] : undefined", `? whys[value] : "no"`),
  answer(junk)("it can be since a moment that is none", "return isMomentOrNone(since) && ", "return "),
  answer(junk)("it can be due on a day that is none", "&& isDayOrNone(due) ?", "?"),

  ask(later)("a promise is read as any other junk", `failed: isPromised ? "promised" : "unreadable"`, `failed: "unreadable"`),
  ask(later)("a promise is no failure", `failed: isPromised ? "promised" : "unreadable"`, `failed: isPromised ? undefined : "unreadable"`),
  ask(later)("a promise that comes to nothing is left to the process", "if (isPromised) Promise.resolve(answer).then(leftAlone, leftAlone)", ""),

  intrinsics(pollutes)("prototypes are not looked at", "if (look === undefined || isAs(look.seen)) return false", "return false"),
  intrinsics(pollutes)("they are looked at once, and never after a host changed them", "if (look === undefined || !isAs(look.seen)) look =", "if (look === undefined) look ="),
  intrinsics(pollutes)("objects are not put back", "putBack(object, look.object)", ""),
  intrinsics(pollutes)("lists are not put back", "putBack(list, look.list)", ""),
  intrinsics(pollutes)("what was added stays", "deleteProperty(holder, key)", "void key"),
  intrinsics(pollutes)("what was taken away or replaced stays so", "defineProperty(holder, key, descriptor)", "void descriptor"),
  ask(pollutes)("an answer is read by what its pack changed", "if (Intrinsics.werePolluted()) return polluted", ""),
  ask(pollutes)("they are not looked at after an answer was read", "heard !== silence && Intrinsics.werePolluted() ? polluted : heard", "heard"),

  watched(slow)("slow is never said", `milliseconds >= slow ? "slow" : undefined`, `milliseconds >= slow ? undefined : undefined`),
  watched(slow)("everyone is slow", "milliseconds >= slow ?", "milliseconds >= 0 ?"),
  watched(slow)("nobody is slow below two milliseconds", "slow = 1 }", "slow = 2 }"),
  watched(slow)("how long it took is not told", "...(milliseconds === undefined ? {} : { milliseconds })", ""),

  announcing(notice)("a notice rule that fails is silent", "[...said, ...publicMandate(trajectory)]", "said"),
  announcing(notice)("whom a notice rule that failed could name is not told", "[...said, ...publicMandate(trajectory)]", "publicMandate(trajectory)"),
  answer(notice)("a notice can be for whoever is no reference", "if (!isReference(to) || !isObject(about)) return undefined", ""),

  announcing(keeps)("a pack that cannot say until when is passed over", "[...said, notSaid(from)]", "said"),
  announcing(keeps)("what it could say does not count", "[...said, notSaid(from)]", "[notSaid(from)]"),
  answer(keeps)("nobody need say so", "source === undefined || !isText(because)", "!isText(because)"),
  answer(keeps)("it can be kept until a day that is none", "!isText(because) || !isDayOrNone(until) ||", "!isText(because) ||"),
  answer(keeps)("anything can be missing", "!isMissingOrNone(unknown) || ", ""),
  answer(keeps)("it can be kept for what is no reference", "|| !(child === undefined || isReference(child))", ""),

  trusted(trusts)("what a trusted pack throws goes through", "return { said: [], failed: Stopped.reason(thrown), thrown }", "throw thrown"),
  trusted(trusts)("a trusted pack that throws is not named", "return { said: [], failed: Stopped.reason(thrown), thrown }", "return { said: [], failed: undefined }"),
  trusted(trusts)("a trusted rule is handed a copy", "view: (_, trajectory) => trajectory", "view: (_, trajectory) => ({ ...trajectory })"),

  take(unfit)("packs that do not fit are left out, and steps recorded", "if (compiled.problems.length > 0 && !plan.definition.emergency) for", "if (compiled.problems.length < 0) for"),
  take(unfit)("packs that do not fit close the emergency door", "if (compiled.problems.length > 0 && !plan.definition.emergency) for", "if (compiled.problems.length > 0) for"),
  core("pack/read")(unfit)("a pack that throws when it is read goes through", `return { pack: undefined, problems: [{ pack: \`packs[\${index}]\`, path: [], problem: "unreadable" }] }`, `throw new Error("unreadable")`),
  core("pack/read")(unfit)("anything is a pack", `if (!isPlain(value)) return { pack: unfit(reader, "not-a-pack", value), problems }`, ""),
  core("pack/read")(unfit)("a pack for any SDK will do", `unfit(inside(reader, "sdk"), value === undefined ? "no-sdk" : "unknown-sdk", value, spoken)`, ""),
  core("pack/read")(unfit)("a pack need not say for which SDK it is", `value === undefined ? "no-sdk" : "unknown-sdk"`, `"unknown-sdk"`),
  core("pack/read")(unfit)("a pack can have any name", "if (!isNamed(name)) unfit", "if (!name) unfit"),
  core("pack/read")(unfit)("a pack need not have a version", "if (!isVersioned(version)) unfit", "if (version === undefined) unfit"),
  core("pack/read")(unfit)("until when it keeps can be anything", `if (keeps !== undefined && typeof keeps !== "function") unfit`, "if (keeps === null) unfit"),
  core("pack/read")(unfit)("what was read can be changed", "  return Object.freeze({", "  return ({"),
  core("pack/reader")(unfit)("what is no list is an empty one", `    unfit(there, "not-a-list")`, ""),
  core("pack/reader")(unfit)("a code can be anything", `typeof value === "string" && known.has(value) ?`, `typeof value === "string" ?`),
  core("pack/reader")(unfit)("a rule that two packs bring is two", "if (!reader.known.has(value)) reader.known.set", "reader.known.set"),
  core("pack/rule")(unfit)("a rule need not ask anything", `if (typeof needs !== "function") return unfit(reader, "not-a-rule")`, ""),
  core("pack/rule")(unfit)("what is no rule is left out in silence", `if (!isPlain(value)) return unfit(outside, "not-a-rule", value)`, "if (!isPlain(value)) return undefined"),
  core("pack/notice")(unfit)("a notice rule need not tell anything", `if (tellsAfter === undefined && tellsWhenDue === undefined) return unfit(reader, "not-a-rule")`, ""),
  core("pack/written")(unfit)("a text can be missing", `if (typeof text !== "string") unfit`, "if (text === null) unfit"),
  core("pack/beside")(unfit)("two packs can have one name", `packs.some(({ name }) => name === pack.name)`, "packs.some(() => false)"),
  core("pack/beside")(unfit)("two rules can have one id", "first === undefined || first === rule ?", "first !== rule ?"),
  core("pack/beside")(unfit)("a rule can have the id of one of the core's", "new Map(ids)", "new Map()"),
  core("pack/beside")(unfit)("packs can leave a mandate to nobody", "heldBy(mandate, [...before, pack]).length === 0", "heldBy(mandate, [...before, pack]).length < 0"),
  core("pack/problem")(unfit)("a refusal does not say what to do", ": take a release of the pack that was written for one it does speak, or a core that speaks this one", "")
]
