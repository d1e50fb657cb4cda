import { existsSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApiDescription } from '@/lib/api/description/api-description'
import { answerChecker, type GivenAnswer } from '@/lib/api/test-support/check-answer'
import type { Environment } from './environment'

// One for all servers of this worker.
const file = path.join(os.tmpdir(), `gatehouse-api-answers-${process.pid}.jsonl`)
const recorder = pathToFileURL(path.join(import.meta.dirname, 'record-api-answers.mjs'))

/** Settings with which a server writes down what its API answers, as one of its kind. */
export function recordingEnvironment(env: Environment): Environment {
  const NODE_OPTIONS = [process.env.NODE_OPTIONS, `--import=${recorder}`].filter(Boolean).join(' ')
  return { NODE_OPTIONS, RECORDED_API_ANSWERS: file, RECORDED_AS: kindOf(env) }
}

/** Servers of one kind have one description. */
function kindOf({ API_DIALECT = 'v1', ADMIN_SECRET = '' }: Environment): string {
  return `${API_DIALECT}${ADMIN_SECRET && ' with the Admin API'}`
}

/** What is wrong with answers that the servers of this worker have given, compared with their own API description. */
export function undescribedAnswers(): string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  rmSync(file)
  const answers = lines.map((line) => JSON.parse(line) as GivenAnswer & { as: string })
  const kinds = [...new Set(answers.map(({ as }) => as))]
  return kinds.flatMap((kind) => undescribedAmong(answers.filter(({ as }) => as === kind)))
}

function undescribedAmong(answers: GivenAnswer[]): string[] {
  const description = answers.find(isDescription)
  if (!description) throw new Error('no server of this worker was asked for its API description')
  const check = answerChecker(JSON.parse(description.text ?? '') as ApiDescription)
  return answers.flatMap((answer) => {
    try {
      check(answer)
      return []
    } catch (error) {
      return [String(error)]
    }
  })
}

/** Asks a server for its description, for the comparison at the end; one of each kind and worker is enough. */
export async function keepDescription(url: string, env: Environment): Promise<void> {
  const kind = kindOf(env)
  if (kept.has(kind)) return
  if ((await fetch(`${url}/api/openapi.json`)).ok) kept.add(kind)
}
const kept = new Set<string>()

function isDescription({ method, path, status }: GivenAnswer): boolean {
  return method === 'GET' && path === '/api/openapi.json' && status === 200
}
