import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const folder = path.join(__dirname, '_samples')
const ui = 'components/ui'

/** Parts of the controls that are shown, or nothing to look at. */
const withinOthers = `
  buttons/csv-separators hidden keys/save-key overlays/alert-dialog-box overlays/dialog-box overlays/once-open
  overlays/sheet-box overlays/tooltip-box progress/link-pending progress/pending-bar table/remembered-address time/time-hint
  toast/toast-button toast/toast-item toast/toaster`
  .trim()
  .split(/\s+/)

it('shows every control', () => {
  const samples = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
  const controls = readdirSync(ui, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => name.replace('.tsx', ''))
    .filter((name) => !withinOthers.includes(name))
  expect(controls.filter((name) => !samples.includes(`'@/${ui}/${name}'`))).toEqual([])
})
