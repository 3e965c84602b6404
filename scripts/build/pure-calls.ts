/**
 * Says of each value that a module makes as it loads that nobody misses it when it is not used, so that a bundler can leave it out. It holds
 * everywhere here: nothing does anything on loading but to name values.
 */
import { parseSync, Visitor } from "oxc-parser"
import type { Span } from "oxc-parser"

export const pureCalls = (path: string, text: string): string => {
  const calls: number[] = []
  let depth = 0
  const enter = () => {
    depth += 1
  }
  const leave = () => {
    depth -= 1
  }
  const called = ({ start }: Span) => {
    if (depth === 0) calls.push(start)
  }
  new Visitor({
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ExpressionStatement: enter,
    "ExpressionStatement:exit": leave,
    CallExpression: called,
    NewExpression: called
  }).visit(parseSync(path, text).program)
  return [...new Set(calls)].toSorted((a, b) => b - a).reduce((marked, at) => `${marked.slice(0, at)}/* @__PURE__ */ ${marked.slice(at)}`, text)
}
