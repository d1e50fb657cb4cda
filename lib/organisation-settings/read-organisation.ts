import 'server-only'
import { db, type Tx } from '../db/database'
import { type Language, languageFrom } from '../i18n/languages'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/** An organisation and its own options. */
export type OrganisationView = { id: string; name: string; mailLanguage: Language; version: number }

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

/** For verbs that have asked permission. */
export async function findOrganisationView(tx: Tx, orgId: string): Promise<OrganisationView> {
  const { id, name, mailLanguage, version } = await tx.organisation.findUniqueOrThrow({
    where: { id: orgId },
  })
  return { id, name, mailLanguage: languageFrom(mailLanguage) ?? 'en', version }
}
