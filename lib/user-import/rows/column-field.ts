import { type Level, type SectionKey, sections } from '../../permissions/sections'

/*
 * What a column of a file can be imported as, and what the words in it mean. Safe for browser and server.
 */

type PrivilegeField = `privilege_${SectionKey}`
const privilegeFields = sections.map(({ key }): PrivilegeField => `privilege_${key}`)

/** In the order of the list to choose from. A column that is `ignore` is not imported. */
export const columnFields = [
  'ignore',
  'email_address',
  'first_name',
  'last_name',
  'full_name',
  'full_name_reversed',
  'active',
  'id',
  'admin',
  'groups',
  ...privilegeFields,
] as const
export type ColumnField = (typeof columnFields)[number]

/** What a word in a cell can mean; `none`: as if the cell were empty. */
export const cellMeanings = ['true', 'false', 'deny', 'read', 'write', 'none'] as const
export type CellMeaning = (typeof cellMeanings)[number]

/** The section of a privilege column. */
export function sectionOf(field: ColumnField): (typeof sections)[number] | undefined {
  return sections.find(({ key }) => field === `privilege_${key}`)
}

/** What the words of such a column can mean; none for columns that are taken as they are. */
export function meaningsOf(field: ColumnField): readonly CellMeaning[] {
  if (field === 'active' || field === 'admin') return ['true', 'false', 'none']
  const section = sectionOf(field)
  return section ? [...section.levels, 'none'] : []
}

/** The form in which words are compared: case, spaces and punctuation do not matter. */
export function foldedWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
}

const truths = wordTable({
  true: 'true yes y t 1 x on wahr ja j vrai oui verdadero sí si vero sim waar prawda tak ano はい 是 да',
  false: 'false no n f 0 off falsch nein faux non falso não nao onwaar nee fałsz nie ne いいえ 否 нет',
})

// Statuses of accounts in exports of Google Workspace, Okta, Entra, Slack, Atlassian, Keycloak, GitHub and LDAP. 512 and
// its like are `userAccountControl` of Active Directory: the bit of 2 is "disabled".
const statuses = wordTable({
  true: [
    'active;activated;enabled;live;current;ok;member;licensed;confirmed;in use;not suspended;512;544;66048;66080;262656',
    'aktiv;aktiviert;freigeschaltet;eingeschaltet;gültig;actif;active;activé;activo;habilitado;attivo;abilitato;ativo',
    'actief;ingeschakeld;aktywny;aktivní;aktivt;aktiverad;активен;активный;有効;启用;provisioned;password expired;recovery',
  ].join(';'),
  false: [
    'inactive;deactivated;disabled;suspended;blocked;locked;locked out;closed;deleted;archived;terminated;revoked',
    'deprovisioned;staged;offboarded;left;not active;514;546;66050;66082;262658;inaktiv;deaktiviert;gesperrt;gelöscht',
    'ausgeschaltet;ausgeschieden;ungültig;inactif;désactivé;suspendu;bloqué;inactivo;suspendido;deshabilitado;inattivo',
    'disattivato;sospeso;inativo;suspenso;inactief;uitgeschakeld;nieaktywny;neaktivní;inaktiverad;неактивен;無効;禁用',
  ].join(';'),
})

const levels = wordTable({
  deny: 'deny;denied;none;no access;kein zugriff;verweigern;verweigert;nein',
  read: 'read;read only;view;viewer;lesen;nur lesen',
  write: 'write;read and write;edit;schreiben;lesen und schreiben',
})

/** Columns that say the opposite of "active": of Auth0 `blocked`, of Google once `Suspended`. */
const opposites = new Set([
  ...['suspended', 'blocked', 'disabled', 'deactivated', 'inactive', 'locked', 'archived', 'deleted'],
  ...['is suspended', 'is blocked', 'is disabled', 'is deleted', 'is archived', 'account disabled'],
  ...[
    'account locked',
    'ns account lock',
    'nsaccountlock',
    'gesperrt',
    'deaktiviert',
    'inaktiv',
    'archiviert',
  ],
])

/** Does a column with this header say who is *not* active? @param header as `foldedHeader` gives it */
function isOpposite(header: string): boolean {
  return opposites.has(header)
}

/**
 * What a cell of a column means unless the reader chose otherwise.
 * @param header of the column, as `foldedHeader` gives it
 * @returns undefined for words that are not known
 */
export function knownMeaning(field: ColumnField, header: string, text: string): CellMeaning | undefined {
  const word = foldedWord(text)
  if (field === 'admin') return truths.get(word)
  if (field === 'active') {
    const truth = truths.get(word)
    if (truth === undefined || !isOpposite(header)) return truth ?? statuses.get(word)
    return truth === 'true' ? 'false' : 'true'
  }
  const section = sectionOf(field)
  const level = section && levels.get(word)
  return level && (section.levels as readonly Level[]).includes(level) ? level : undefined
}

function wordTable<Meaning extends CellMeaning>(words: Record<Meaning, string>): Map<string, Meaning> {
  const entries = Object.entries(words) as [Meaning, string][]
  return new Map(
    entries.flatMap(([meaning, list]) =>
      list.split(list.includes(';') ? ';' : ' ').map((word) => [foldedWord(word), meaning] as const),
    ),
  )
}
