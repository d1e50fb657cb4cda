import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

const loose = `<p>text</p>
<p>{name}: text</p>
<p>{isOn ? say('on') : 'text'}</p>
<p>{isOn && \`text \${name}\`}</p>
<Button pendingLabel="Text" />
<input placeholder="text" />
<Field help={isOn ? 'text' : undefined} />
{ title: 'Text' }
toast('Text of it')
toast(\`Text of \${name}\`)`

const others = `<p title={say('key')}>{say('key')}</p>
<p>{\`\${name}: \${count}\`}</p>
<b title="Gatehouse">Gatehouse – {count} %</b>
<title>{\`\${say('key')} · Gatehouse\`}</title>
<p>{isOn ? \`\${say(\`states.\${state}\`)}.\` : null}</p>
<Card titleId="text" className="text" id={\`\${id}-help\`} />`

it('lint finds texts that are written into a screen, and takes nothing else for one', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gatehouse-lint-'))
  const plugins = [path.resolve('lib/i18n/no-loose-texts.grit')]
  const settings = { plugins, linter: { rules: { preset: 'none' } } }
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(settings))
  const lines = `${loose}\n${others}`.split('\n').map((code, index) => `export const shown${index} = ${code}`)
  writeFileSync(path.join(folder, 'screen.tsx'), lines.join('\n'))

  const biome = [path.resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=github']
  const { stdout } = spawnSync(process.execPath, biome, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })

  const found = new Set([...stdout.matchAll(/,line=(\d+),/g)].map(([, line]) => Number(line)))
  expect([...found].sort((one, other) => one - other)).toEqual(loose.split('\n').map((_, index) => index + 1))
})
