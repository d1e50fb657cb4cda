import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { measureFairness } from './fairness'
import { measureGroups } from './groups'
import { measureGrowth } from './growth'
import { type FindBrowser, measurePages } from './pages'
import { measureRatios } from './ratios'
import { measureStorm } from './storm'
import { measureTiming } from './timing'
import { type Bench, withBench } from './with-bench'
import { measureYear } from './year'

/** A line of the table. */
export type Row = Record<string, string | number>

const parts: Record<string, (bench: Bench, findBrowser: FindBrowser) => Promise<Row[]>> = {
  ratios: measureRatios,
  storm: measureStorm,
  fairness: measureFairness,
  timing: measureTiming,
  groups: measureGroups,
  growth: measureGrowth,
  pages: measurePages,
  year: measureYear,
}
const seededUsers: Record<string, number> = { growth: 1000, year: 5000 }
const usual = ['ratios', 'storm', 'fairness', 'timing']

/**
 * `npm run bench -- [ratios] [storm] [fairness] [timing] [groups] [growth] [pages] [year]`: prints tables and keeps them in bench/results. `groups`,
 * `growth` and `year` take some minutes, `pages` wants a browser: these are only done when they are asked for.
 */
export async function runBench(wanted: string[], findBrowser: FindBrowser): Promise<void> {
  const unknown = wanted.find((name) => !parts[name])
  if (unknown) throw new Error(`There is no "${unknown}": choose from ${Object.keys(parts).join(', ')}.`)
  const results: Record<string, Row[]> = {}
  for (const name of wanted.length > 0 ? wanted : usual) {
    console.error(`${name}…`)
    results[name] = await withBench(
      seededUsers[name] ?? 100_000,
      (bench) => parts[name]?.(bench, findBrowser) ?? Promise.resolve([]),
    )
    console.log(`\n${name}`)
    console.table(results[name])
  }
  const machine = `${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores, Node ${process.version}`
  const date = new Date().toISOString()
  await mkdir('bench/results', { recursive: true })
  const file = path.join('bench/results', `${date.slice(0, 16).replace(':', '')}.json`)
  await writeFile(file, `${JSON.stringify({ date, machine, ...results }, null, 2)}\n`)
  console.log(`\n${machine}\nAlso in ${file}.`)
}
