import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { SettingsError, settingNames } from './env'

/** The files that settings are read from, the strongest first (Next.js, "Environment Variable Load Order"). */
function envFileNames(isDevelopment: boolean): string[] {
  const mode = isDevelopment ? 'development' : 'production'
  return [`.env.${mode}.local`, '.env.local', `.env.${mode}`, '.env']
}

/**
 * Refuses a settings file that would be silently ignored or misread.
 * @throws SettingsError with one sentence per file
 */
export function refuseUnreadableEnvFiles(folder: string, isDevelopment: boolean): void {
  const sentences = envFileNames(isDevelopment).flatMap((name) => {
    const reason = obstacleOf(path.join(folder, name))
    return reason ? [`The settings file ${name} cannot be used: ${reason}.`] : []
  })
  if (sentences.length > 0) throw new SettingsError(sentences.join('\n'))
}

function obstacleOf(file: string): string | null {
  try {
    const stats = statSync(file)
    if (stats.isDirectory()) return 'it is a folder, not a file'
    // A pipe gives its text once, to the reader after this one.
    if (!stats.isFile()) return null
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    return readFileSync(file).includes(0) ? 'it is not plain text; save it as UTF-8' : null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return null
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not in UTF-8; save it as UTF-8'
    return code === 'EACCES' ? 'no permission to read it' : `it cannot be read (${code})`
  }
}

/** Read by libraries of Gatehouse; set by it, and by careful operators. */
const namesOfLibraries = new Set(['NEXTAUTH_URL', 'NEXTAUTH_SECRET'])
/**
 * A name that begins like this in the environment is meant for Gatehouse, or looks so much like it that a warning
 * helps.
 */
const ownPrefixes =
  /^(DATABASE|SMTP|MAIL|AUTH|TRUST|INVITATION|PASSWORD_RESET|PASSWORD_MIN|SESSION_IDLE|SESSION_TOTAL|DELETED_USER|GATEHOUSE)_/

/** A name that is no setting, and the setting that was probably meant. */
export type UnknownSetting = { name: string; meant: string; isNearlyRight: boolean }

/** Those of `names` that look like a setting but are none: misspelt ones, and unknown ones that begin like ours. */
export function findUnknownSettings(names: string[]): UnknownSetting[] {
  return names
    .filter((name) => !settingNames.includes(name) && !namesOfLibraries.has(name))
    .flatMap((name) => {
      const [nearest] = settingNames
        .map((meant) => ({ meant, distance: distanceOf(name.toUpperCase(), meant) }))
        .sort((a, b) => a.distance - b.distance)
      if (!nearest) return []
      const isNearlyRight = nearest.distance <= largestDistance(nearest.meant)
      return isNearlyRight || ownPrefixes.test(name) ? [{ name, meant: nearest.meant, isNearlyRight }] : []
    })
}

/** In short names one letter makes another name: PATH and PORT, HOME and HOST. */
function largestDistance(name: string): number {
  return name.length < 6 ? 1 : 2
}

/** How many letters are missing, added, wrong, or swapped with their neighbour (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
      rows[i]?.push(least)
    }
  }
  return at(a.length, b.length)
}

/**
 * Checks the names that are set. A misspelt one in a file of ours has no other use and stops the start.
 * @param fileNames of the settings files; @param environmentNames of the environment, which others use too
 * @returns sentences to warn with
 * @throws SettingsError with one sentence per misspelt name in a file
 */
export function checkSettingNames(
  fileNames: { file: string; name: string }[],
  environmentNames: string[],
): string[] {
  const inFiles = fileNames.flatMap(({ file, name }) =>
    findUnknownSettings([name]).map((unknown) => ({ ...unknown, file })),
  )
  const refused = inFiles.filter((unknown) => unknown.isNearlyRight)
  if (refused.length > 0) {
    throw new SettingsError(
      refused
        .map(({ name, file, meant }) => `${name} in ${file} is not a setting: did you mean ${meant}?`)
        .join('\n'),
    )
  }
  const inEnvironment = findUnknownSettings(
    environmentNames.filter((name) => !fileNames.some((known) => known.name === name)),
  )
  return [...inFiles, ...inEnvironment.map((unknown) => ({ ...unknown, file: 'the environment' }))].map(
    ({ name, file, meant }) => `${name} in ${file} is not a setting of Gatehouse: did you mean ${meant}?`,
  )
}
