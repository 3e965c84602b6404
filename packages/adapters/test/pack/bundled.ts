/** A pack of this workspace as one module, as a vendor's bundler makes it. */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

export const bundled = async (path: string, exported: string): Promise<string> => {
  const file = fileURLToPath(new URL(path, import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents: `export { ${exported} as default } from ${JSON.stringify(file)}`, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true, format: "esm", write: false, conditions: ["@omringd/source"], minify: true, target: "es2022"
  })
  return outputFiles[0]?.text ?? ""
}
