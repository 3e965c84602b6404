/** Where a program is installed. */
import * as fs from "node:fs"
import * as path from "node:path"

export const program = (name: string, ...besides: readonly string[]): string | undefined =>
  [...besides, ...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin"].map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file))
