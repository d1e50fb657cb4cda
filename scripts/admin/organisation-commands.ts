import type { Command } from 'commander'
import { operatorAtConsole } from '@/lib/audit/record-event'
import { db } from '@/lib/db/database'
import { AppError } from '@/lib/errors/app-error'
import { changeOrganisation } from '@/lib/organisations/change-organisation'
import { createOrganisation } from '@/lib/organisations/create-organisation'
import { deleteOrganisation, restoreOrganisation } from '@/lib/organisations/delete-organisation'
import { organisationName } from '@/lib/organisations/organisation-name'
import { aboveOrganisations } from '@/lib/permissions/above-organisations'
import { withDatabase } from './open-installation'
import { printResult } from './print-result'

/** `organisation create|list|rename|delete|restore`. */
export function addOrganisationCommands(program: Command): void {
  const organisation = program
    .command('organisation')
    .description('Manages the organisations of this installation. Users of one know nothing of the others.')
  organisation
    .command('create')
    .argument('<name>', 'what it is called; more than one can have the same name')
    .description('Creates an organisation without users. Prints one line of JSON: id, name.')
    .action(create)
  organisation
    .command('list')
    .description(
      'Lists the organisations, the oldest first, also deleted ones. Prints one line of JSON: organisations, each with id, name, users, created_at and deleted_at.',
    )
    .action(list)
  organisation
    .command('rename')
    .argument('<id>')
    .argument('<name>')
    .description('Changes the name of an organisation. Prints one line of JSON: id, name.')
    .action(rename)
  organisation
    .command('delete')
    .argument('<id>')
    .requiredOption('--name <name>', 'its name, so that no other one is deleted by mistake')
    .description(
      'Deletes an organisation: none of its users gets in from now on. It can be restored for DELETED_USER_DAYS; then its data is erased. Prints one line of JSON: id, name, users.',
    )
    .action(remove)
  organisation
    .command('restore')
    .argument('<id>')
    .description(
      'Brings a deleted organisation back with all of its users. Prints one line of JSON: id, name.',
    )
    .action(restore)
}

async function create(name: string) {
  const checked = organisationName(name)
  printResult(
    await withDatabase(async () => ({
      id: await createOrganisation(operatorAtConsole, { name: checked }),
      name: checked,
    })),
  )
}

async function list() {
  const organisations = await withDatabase(async () => {
    const rows = await db().organisation.findMany({
      where: { erasedAt: null, id: { not: aboveOrganisations } },
      include: { userTotal: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    return rows.map(({ id, name, userTotal, createdAt, deletedAt }) => ({
      id,
      name,
      users: userTotal?.userCount ?? 0,
      created_at: createdAt,
      deleted_at: deletedAt,
    }))
  })
  printResult({ organisations })
}

async function rename(id: string, name: string) {
  const checked = organisationName(name)
  await withDatabase(() => changeOrganisation(operatorAtConsole, id, { name: checked }))
  printResult({ id, name: checked })
}

async function remove(id: string, { name }: { name: string }) {
  const users = await withDatabase(async () => {
    const found = await db().organisation.findFirst({ where: { id, deletedAt: null } })
    if (found && found.name !== name) {
      throw new AppError(
        'conflict',
        `The organisation with this id is called "${found.name}"; nothing was deleted`,
      )
    }
    return deleteOrganisation(operatorAtConsole, id)
  })
  printResult({ id, name, users })
}

async function restore(id: string) {
  const name = await withDatabase(() => restoreOrganisation(operatorAtConsole, id))
  printResult({ id, name })
}
