/**
 * Writes down the public face of every sub-path as packages/<name>/etc/<sub-path>.api.md. Without `--update` nothing is written: a
 * report that is out of date, missing or left over makes it fail.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { Extractor, ExtractorConfig, ExtractorLogLevel, ExtractorMessageCategory, ExtractorMessageId } from "@microsoft/api-extractor"
import { packages, root } from "./workspace.ts"

const update = process.argv.includes("--update")
const base = JSON.parse(readFileSync(join(root, "api-extractor.base.json"), "utf8"))
const temporary = join(root, ".cache/api")
const problems = new Set()
const news = new Set([ExtractorLogLevel.Error, ExtractorLogLevel.Warning])

/** `X_base` is what the compiler makes of `class X extends Schema.Class(...)({})`; it stands in no source, and X carries the tag. */
const aboutTags = new Set([ExtractorMessageId.MissingReleaseTag, ExtractorMessageId.IncompatibleReleaseTags])
const isMadeByTheCompiler = ({ messageId, text }) => aboutTags.has(messageId) && /^(?:The symbol )?"\w+_base"/u.test(text)
const untagged = (place, name) =>
  `${place}: ${name} has no stability tag: end its doc comment with @public (kept), @beta (may change in a minor version), @alpha (an attempt) or @internal (not for others); docs/stability.md`

const extract = ({ folder, path }, types, name) => {
  const reportFolder = join(temporary, folder, "reports")
  mkdirSync(reportFolder, { recursive: true })
  const config = ExtractorConfig.prepare({
    configObject: {
      ...base,
      projectFolder: path,
      mainEntryPointFilePath: join(path, types),
      apiReport: { ...base.apiReport, reportFileName: name, reportFolder, reportTempFolder: join(temporary, folder) }
    },
    packageJsonFullPath: join(path, "package.json")
  })
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true
      if (!news.has(message.logLevel) || message.category === ExtractorMessageCategory.Console || isMadeByTheCompiler(message)) return
      const place = relative(root, message.sourceFilePath ?? path).replace("/dist/", "/src/").replace(/\.d\.ts$/u, ".ts")
      problems.add(message.text.includes("missing a release tag") ? untagged(place, message.text.split(" ", 1)[0]) : `${place}: ${message.text}`)
    }
  })
  const report = readFileSync(join(reportFolder, `${name}.api.md`), "utf8")
  return report.replaceAll(/^ *\/\/ \(undocumented\)\n/gmu, "").replaceAll(" (undocumented)", "")
}

/** What a sub-path only passes on from the package's front door stands in that report already. */
const ownPart = (report, front) => {
  const declared = /^(?:declare )?(?:abstract )?(?:class|const|function|interface|namespace|type) (\w+)/mu
  const blocks = (text) => text.split(/\n\n(?=\/\/ @|declare |export |\/\/ \()/u)
  const known = new Set(blocks(front.replaceAll(/^export /gmu, "")).map((block) => declared.exec(block)?.[1]))
  return blocks(report).filter((block) => {
    const name = declared.exec(block)?.[1]
    return name === undefined || !known.has(name)
  }).join("\n\n")
}

for (const one of packages) {
  const etc = join(one.path, "etc")
  mkdirSync(etc, { recursive: true })
  const front = one.subPaths.find(({ subPath }) => subPath === ".")
  const frontReport = front === undefined ? "" : extract(one, front.types, "index")
  const reports = new Map(front === undefined ? [] : [["index.api.md", frontReport]])
  for (const { subPath, types } of one.subPaths) {
    if (subPath === ".") continue
    const name = subPath.slice(2).replaceAll("/", "-")
    reports.set(`${name}.api.md`, ownPart(extract(one, types, name), frontReport))
  }
  for (const [file, report] of reports) {
    const path = join(etc, file)
    if (existsSync(path) && readFileSync(path, "utf8") === report) continue
    if (update) writeFileSync(path, report)
    else problems.add(`packages/${one.folder}/etc/${file} is out of date: run \`pnpm api:update\` and read what changed`)
  }
  for (const file of readdirSync(etc)) {
    if (reports.has(file)) continue
    if (update) rmSync(join(etc, file))
    else problems.add(`packages/${one.folder}/etc/${file} belongs to no sub-path`)
  }
}

for (const problem of problems) console.error(problem)
process.exit(problems.size === 0 ? 0 : 1)
