import type { Command } from 'commander'
import { importExport } from '@/lib/tyk-import/import-export'
import { readExport } from '@/lib/tyk-import/read-export'
import { withDatabase } from './open-installation'
import { printResult } from './print-result'

/** `import-tyk`. */
export function addImportTykCommand(program: Command): void {
  program
    .command('import-tyk')
    .argument(
      '<file>',
      'JSON lines, a JSON array, or answers of its API, with users, groups and organisations',
    )
    .option('--apply', 'writes; without it nothing is changed')
    .option('--empty-is-admin', 'imports users with empty permissions as admins, as the original reads them')
    .description(
      'Imports organisations, groups and users of a Tyk Dashboard, with their ids, password hashes, access keys and times (docs/moving-from-tyk.md). Says first what it would do. Prints one line of JSON: how many of each are added, are there already and are refused, and notes.',
    )
    .action(run)
}

async function run(
  file: string,
  { apply = false, emptyIsAdmin = false }: { apply?: boolean; emptyIsAdmin?: boolean },
) {
  const exported = await readExport(file)
  printResult(await withDatabase(() => importExport(exported, { isApplied: apply, emptyIsAdmin })))
}
