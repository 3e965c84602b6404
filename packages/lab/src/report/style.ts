/** How a report looks: on a screen and a telephone, by day and by night, and on paper. */
export const style = `
:root { --paper: #fdfcf9; --ink: #22252b; --quiet: #565b66; --line: #dcd8cf; --accent: #1f6f78; --accent-soft: #6fb0b6; --good: #22663c; --warn: #7a5200; --bad: #9c2b20; --raised: #f4f1ea }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181d; --ink: #e7e5df; --quiet: #a9adb8; --line: #383c46; --accent: #6cc3cc; --accent-soft: #3f7f87; --good: #7fcb9a; --warn: #e0b354; --bad: #f19a8e; --raised: #1f2229 }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 54rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 0 0 .5rem }
p { margin: .4rem 0 } .lead, .quiet { color: var(--quiet) }
.good::before, .warn::before, .bad::before { display: inline-block; width: 1.5em; font-weight: bold }
.good { color: var(--good) } .good::before { content: "\\2713" / "" }
.warn { color: var(--warn) } .warn::before { content: "!" / "" }
.bad { color: var(--bad) } .bad::before { content: "\\2717" / "" }
a { color: var(--accent) } a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
figure { margin: 1rem 0 1.5rem } figcaption { margin-bottom: .75rem }
svg { display: block; max-width: 100%; height: auto } svg.narrow { display: none }
details { margin-top: .5rem } summary { cursor: pointer; color: var(--accent) }
.scroll { overflow-x: auto; margin: .75rem 0 }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; font-variant-numeric: tabular-nums }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line) }
td:last-child { overflow-wrap: anywhere }
thead th { color: var(--quiet); font-weight: normal } tbody th { font-weight: 500 } td.number, th.number { text-align: right; white-space: nowrap }
article { background: var(--raised); border-left: 4px solid var(--accent); padding: 1rem 1.25rem; margin: 1rem 0; border-radius: 0 .4rem .4rem 0 }
article ol { margin: 0; padding-left: 1.4rem }
@media (max-width: 34rem) { svg.wide { display: none } svg.narrow { display: block } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #1f6f78; --accent-soft: #6fb0b6; --good: #000; --warn: #000; --bad: #000; --raised: #fff }
  body { max-width: none; padding: 0; font-size: 10.5pt } nav, summary { display: none } figure, article, tr { break-inside: avoid } h2 { break-after: avoid }
  svg.wide { display: block } svg.narrow { display: none }
}
`
