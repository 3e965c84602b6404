/**
 * What pages for people are made of, on any screen: a reader with names, days and lists in its language; what needs and deeds are called;
 * and what is told to whom. For your own page beside the one of the command line.
 *
 * @packageDocumentation
 */
export { dayOf } from "@omringd/rules/language"
export { audienceOf, sentenceCase } from "./page/audience.ts"
export type { Audience } from "./page/audience.ts"
export { concerns, mayQuote } from "./page/discretion.ts"
export { hidesRole } from "@omringd/rules/language"
export { gather, ruleText } from "./page/gathered.ts"
export type { Found, Gathered } from "./page/gathered.ts"
export { byWhose } from "./page/need.ts"
export type { Theirs } from "./page/need.ts"
export { aroundPhrases } from "./page/safety.ts"
export { sentenceOf } from "./page/step.ts"
export { words } from "./words/index.ts"
export type { FieldName, Text, Words } from "./words/index.ts"
