import { expect, it } from 'vitest'
import { logOfInstallation } from '../audit/log-of-installation'
import { installationLog, operatorAtConsole } from '../audit/record-event'
import { db } from '../db/database'
import { chooseOrganisation } from './choose-organisation'
import { createOrganisation } from './create-organisation'
import { deleteOrganisation } from './delete-organisation'

it('the only organisation need not be named, of several one is meant by id or name, and none that is deleted', async () => {
  const choose = (wanted?: string) => chooseOrganisation(db(), wanted)
  expect(await choose()).toBeNull()
  expect(await logOfInstallation(db())).toBe(installationLog)
  const acme = await createOrganisation(operatorAtConsole, { name: 'Acme' })
  expect([await choose(), await choose('Anything'), await logOfInstallation(db())]).toEqual([
    acme,
    acme,
    acme,
  ])
  const other = await createOrganisation(operatorAtConsole, { name: 'Other' })
  expect(await choose('Other')).toBe(other)
  expect(await choose(acme)).toBe(acme)
  expect(await logOfInstallation(db())).toBe(installationLog)
  await expect(choose()).rejects.toThrow(/--organisation .*Acme.*Other/)
  await expect(choose('Nope')).rejects.toThrow('0 organisations have the id or name "Nope"')
  await createOrganisation(operatorAtConsole, { name: 'Other' })
  await expect(choose('Other')).rejects.toThrow('2 organisations')
  await deleteOrganisation(operatorAtConsole, other)
  expect(await choose('Other')).not.toBe(other)
})
