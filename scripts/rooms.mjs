import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { diagramOf, problemsOf, readImports } from './support/rooms.mjs'
import { projectFolder } from './support/step.mjs'

// Writes the diagram of the rooms into docs/architecture.md, and tells which imports break the rules.
const file = path.join(projectFolder, 'docs/architecture.md')
const imports = readImports()
const text = await readFile(file, 'utf8')
const shown = /(<!-- rooms -->\n)[\s\S]*?(<!-- \/rooms -->)/
await writeFile(
  file,
  text.replace(shown, (_, begin, end) => `${begin}${diagramOf(imports)}\n${end}`),
)
const problems = problemsOf(imports)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
