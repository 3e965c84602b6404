/** Plots drawn by Vega-Lite as SVG. Their colours are the page's own, so that they turn dark with it. Vega awaits something as it loads, so it is loaded when a plot is drawn: what awaits at its top cannot be required. */
import type { TopLevelSpec } from "vega-lite"
import type { Language } from "@omringd/core"
import type { Plot } from "./Report.ts"

/** How wide a plot is drawn, in pixels: one for a screen, one for a telephone. Names stand beside it in lines of so many characters. */
const widths = { wide: { all: 720, names: 240, characters: 32 }, narrow: { all: 328, names: 128, characters: 17 } } as const
export type Width = keyof typeof widths
const padding = { top: 6, right: 20, bottom: 46 }
const lineHeight = 16
const rowHeight = 12

const separators: { readonly [L in Language]: { readonly decimal: string; readonly thousands: string } } = {
  nl: { decimal: ",", thousands: "." }, en: { decimal: ".", thousands: "," }, sv: { decimal: ",", thousands: "\u00a0" }
}

/** A name in lines: nothing of it is cut off. */
const inLines = (name: string, characters: number): readonly string[] =>
  name.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + 1 + word.length <= characters ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])

type Layer = Extract<TopLevelSpec, { readonly layer: unknown }>["layer"][number]

/** Names are drawn, not left to the axis, which would hang all but their first line below their row. */
const name: Layer = {
  mark: { type: "text", align: "right", baseline: "middle", dx: -10, dy: { expr: `(1 - length(split(datum.label, '\\n'))) * ${lineHeight / 2}` }, lineBreak: "\n", lineHeight, fontSize: 13, color: "var(--ink)" },
  encoding: { x: { value: 0 }, text: { field: "label" } }
}

const layersOf = ({ plot }: Plot, x: object): Layer[] => {
  const at = { ...x, field: "value", type: "quantitative" } as const
  const span: Layer = { mark: { type: "rule", strokeWidth: 3, color: "var(--accent-soft)" }, encoding: { x: { ...x, field: "low", type: "quantitative" }, x2: { field: "high" } } }
  const dot: Layer = { mark: { type: "point", filled: true, size: 90, opacity: 1, color: "var(--accent)" }, encoding: { x: at } }
  const bar: Layer = { mark: { type: "bar", height: { band: 0.6 }, color: "var(--accent)" }, encoding: { x: at } }
  return plot === "bars" ? [bar] : [span, dot]
}

const specOf = (plot: Plot, width: Width, language: Language): TopLevelSpec => {
  const isCount = plot.plot === "bars" && plot.rows.every(({ value }) => Number.isInteger(value))
  const most = Math.max(1, ...plot.rows.map(({ value }) => value))
  const ticks = width === "wide" ? 6 : 3
  const x = { title: plot.axis, scale: { zero: plot.plot === "bars", nice: true }, axis: { tickCount: ticks, ...(isCount ? { tickMinStep: Math.ceil(most / ticks) } : {}) } }
  const { all, names, characters } = widths[width]
  const rows = plot.rows.map((row) => ({ ...row, lines: inLines(row.name, characters) }))
  const highest = Math.max(...rows.map(({ lines }) => lines.length))
  return {
    // Fixed, because how wide a text is, is not known where it is drawn.
    autosize: "none", padding: { ...padding, left: names }, background: "transparent",
    data: { values: rows.map(({ lines, ...row }) => ({ ...row, label: lines.join("\n") })) },
    width: all - names - padding.right, height: rows.length * (rowHeight + highest * lineHeight),
    encoding: { y: { field: "label", type: "nominal", sort: null, title: null, axis: { labels: false } } },
    layer: [...layersOf(plot, x), name],
    config: {
      aria: false, font: "system-ui, sans-serif", view: { stroke: null },
      axis: { labelColor: "var(--ink)", titleColor: "var(--quiet)", labelFontSize: 13, titleFontSize: 13, titleFontWeight: "normal", gridColor: "var(--line)", domain: false, ticks: false, labelLimit: 0, labelPadding: 8 },
      axisY: { grid: false },
      locale: { number: { ...separators[language], grouping: [3], currency: ["", ""] } }
    }
  }
}

/** An SVG that nobody reads aloud: whoever listens gets the sentence and the table beside it. */
export const draw = async (plot: Plot, width: Width, language: Language): Promise<string> => {
  const [{ parse, View, Warn }, { compile }] = await Promise.all([import("vega"), import("vega-lite")])
  const view = new View(parse(compile(specOf(plot, width, language)).spec), { renderer: "none", logLevel: Warn })
  const svg = await view.toSVG()
  view.finalize()
  return svg.replace(/^<svg /u, `<svg class="${width}" aria-hidden="true" focusable="false" `).replace(/ class="marks"/u, "")
}
