/** Reports to show: one with every kind of outcome, and one whose texts are as bad as texts can be. */
import type { Report } from "@omringd/conformance"

export const mixed: Report = {
  suite: "store", name: "mine", findings: [
    { id: "s-01", sentence: "it keeps", strength: "required", outcome: { result: "Pass" } },
    { id: "s-02", sentence: "it breaks", strength: "required", outcome: { result: "Fail", because: "2 instead of 1" } },
    { id: "s-03", sentence: "it could", strength: "optional", outcome: { result: "Skip", because: "it does not say it can: fly" } },
    { id: "s-04", sentence: "it holds", strength: "untested", outcome: { result: "Untested", because: "nobody can tell" } }
  ]
}
export const kept: Report = { ...mixed, findings: mixed.findings.filter(({ id }) => id !== "s-02") }

/** Everything that ends an attribute, an element or a document, that XML cannot hold, and that parsers have stumbled over. */
export const badTexts: readonly string[] = [
  "a < b && c > \"d\" 'e'", "]]>", "<!-- --> -- -->", "<![CDATA[ ]]>", "&amp; &#0; &nbsp;", "\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085", "\ud800 alone, \udfff too",
  "\ud83d\udc67 together", "\ufffe\uffff", "\u2028\u2029", "one\ntwo\r\nthree\tfour", "</testcase></svg>", "\u202eright to left", ""
]
export const bad = (text: string): Report => ({
  suite: text, name: text, findings: [
    { id: text, sentence: text, strength: "required", outcome: { result: "Fail", because: text } },
    { id: text, sentence: text, strength: "optional", outcome: { result: "Skip", because: text } }
  ]
})
