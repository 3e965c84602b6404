/**
 * What a browser downloads, gzipped, for the usual imports. Those with a limit are promised (docs/size.md). effect is counted, except where
 * the name says so: there it is left to whoever brings it, as a peer is.
 */
const importing = (dist) => ({
  core: { [`packages/core/${dist}/index.js`]: "{ Practice, Step }" },
  trusted: { [`packages/core/${dist}/Trusted.js`]: "{ Trusted }", [`packages/core/${dist}/index.js`]: "{ Step }" },
  schema: { [`packages/core/${dist}/Schema.js`]: "{ decode }" },
  charter: { [`packages/rules/${dist}/charter.js`]: "{ charter }" },
  words: { [`packages/rules/${dist}/language.js`]: "{ vocabularies }" },
  promises: { [`packages/core/${dist}/Omringd.js`]: "{ openOmringd }" }
})

const one = importing("dist-en")
const inOneLanguage = [
  { name: "core beside effect, packs trusted, in one language", import: one.trusted, ignore: ["effect"], limit: "25 kB" },
  { name: "core beside effect, packs contained, in one language", import: one.core, ignore: ["effect"], limit: "28.5 kB" },
  { name: "core, schema and the charter, in one language", import: { ...one.core, ...one.schema, ...one.charter }, limit: "70 kB" },
  { name: "core, in one language", import: one.core },
  { name: "core and the charter, in one language", import: { ...one.core, ...one.charter } },
  { name: "the words of every code, in one language", import: one.words },
  { name: "core over a store, with promises, in one language", import: one.promises }
].map((size) => ({ ...size, modifyEsbuildConfig: (esbuild) => ({ ...esbuild, conditions: ["omringd-en"], logLevel: "error" }) }))

const all = importing("dist")
const withEverything = [
  { name: "core, all languages and stories", import: all.core },
  { name: "core, schema and the charter, all languages and stories", import: { ...all.core, ...all.schema, ...all.charter } },
  { name: "the words of every code, all languages", import: all.words }
]

export default [...inOneLanguage, ...withEverything].map((size) => ({ modifyEsbuildConfig: (esbuild) => ({ ...esbuild, logLevel: "error" }), ...size, gzip: true }))
