import 'server-only'
import { db, type Tx } from '../db/database'
import { type Language, languageFrom } from '../i18n/languages'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/** An organisation and its own options. */
export type OrganisationView = {
  id: string
  name: string
  mailLanguage: Language
  newUsers: NewUserDefaults
  version: number
}

/** With what the form of a new user begins. */
export type NewUserDefaults = { isActive: boolean; groupId: string | null }

/** The actor's organisation. @throws AppError forbidden */
export async function readOrganisation(actor: Actor): Promise<OrganisationView> {
  authorizeAct(actor, 'settings.see')
  return findOrganisationView(db(), actor.orgId)
}

/** What the actor's organisation is called, which all of its users may know. */
export async function nameOfOrganisation({ orgId }: Actor): Promise<string> {
  const { name } = await db().organisation.findUniqueOrThrow({ where: { id: orgId }, select: { name: true } })
  return name
}

/** With what the form of a new user begins, for those who may add one. @throws AppError forbidden */
export async function readNewUserDefaults(actor: Actor): Promise<NewUserDefaults> {
  authorizeAct(actor, 'users.create')
  return (await findOrganisationView(db(), actor.orgId)).newUsers
}

/** For verbs that have asked permission. */
export async function findOrganisationView(tx: Tx, orgId: string): Promise<OrganisationView> {
  const row = await tx.organisation.findUniqueOrThrow({ where: { id: orgId } })
  const { id, name, mailLanguage, newUsersActive: isActive, newUsersGroupId, version } = row
  const group = newUsersGroupId && (await tx.userGroup.findFirst({ where: { id: newUsersGroupId, orgId } }))
  const newUsers = { isActive, groupId: group ? newUsersGroupId : null }
  return { id, name, mailLanguage: languageFrom(mailLanguage) ?? 'en', newUsers, version }
}
