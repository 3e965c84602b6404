/** The connection that a notifier to a broker sends through: made once for all who ask, anew after it was lost, and holding nobody up. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { describe, expect, it } from "vitest"
import { link } from "../../src/notifier/sending/link.ts"

const patience = 200

/** A place to connect to that counts, and that can hang or refuse. */
const place = () => {
  const state = { made: 0, ended: [] as number[], mood: "well" as "well" | "hangs" | "refuses", lose: () => {}, release: () => {} }
  const make = (lost: () => void): Promise<number> => {
    const number = ++state.made
    state.lose = lost
    if (state.mood === "refuses") return Promise.reject(new Error("no"))
    if (state.mood === "hangs") return new Promise((resolve) => { state.release = () => resolve(number) })
    return Promise.resolve(number)
  }
  const end = async (number: number): Promise<void> => {
    state.ended.push(number)
    if (state.mood === "hangs") await new Promise(() => {})
  }
  const scope = Scope.makeUnsafe()
  const opened = Effect.runSync(Scope.provide(link({ make, end, patience }), scope))
  return { state, get: opened.get, drop: opened.drop, close: () => Effect.runPromise(Scope.close(scope, Exit.void)) }
}

describe("a connection", () => {
  it("is made when it is first asked for, once for all who ask", async () => {
    const { state, get } = place()
    expect(state.made).toBe(0)
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1])
  })
  it("is made anew after it was lost, refused or given up", async () => {
    const { state, get, drop } = place()
    await get()
    state.lose()
    expect(await get()).toBe(2)
    drop()
    state.mood = "refuses"
    await expect(get()).rejects.toThrow("no")
    state.mood = "well"
    expect(await get()).toBe(4)
    expect(state.ended).toEqual([2])
  })
  it("is not lost because an earlier one is, once more", async () => {
    const { state, get } = place()
    await get()
    const { lose } = state
    lose()
    await get()
    lose()
    expect(await get()).toBe(2)
  })
  it("that hangs is given up in time, and ended when it comes all the same", async () => {
    const { state, get } = place()
    state.mood = "hangs"
    await expect(get()).rejects.toThrow("no connection in time")
    state.mood = "well"
    expect(await get()).toBe(2)
    state.release()
    await expect.poll(() => state.ended).toEqual([1])
    expect(await get()).toBe(2)
  })
  it("is ended when all is closed, which waits for nobody who hangs; and then there is none", async () => {
    const { state, get, close } = place()
    await get()
    state.mood = "hangs"
    const before = Date.now()
    await close()
    expect(Date.now() - before).toBeLessThan(patience + 1_000)
    expect(state.ended).toEqual([1])
    await expect(get()).rejects.toThrow("it was closed")
    expect(state.made).toBe(1)
  })
})
