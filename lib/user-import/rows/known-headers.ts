import { csvColumns } from '../../users/csv-columns'
import { type ColumnField, columnFields } from './column-field'

/* The headers of our own files, and those in the exports of other products. Safe for browser and server. */

/** The column with the reason in a download of rows that were not imported; ignored when the file comes back. */
export const problemColumn = 'problem'

// A longer one is no name, and looking for brackets takes time in the square of the length.
const longestHeader = 200

/**
 * A header as it is compared: `E‑Mail-Address`, `e_mail address` and `EMailAddress [Required]` are `e mail address`.
 * Case, accents, signs, words in brackets and their kind of space do not matter.
 */
export function foldedHeader(header: string): string {
  return header
    .slice(0, longestHeader)
    .replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const ourNames = new Map(
  [...csvColumns.map(({ name }) => name), problemColumn].map((name) => [foldedHeader(name), name]),
)
const fields = new Set<string>(columnFields)

/** The field of a header that our own export writes; `ignore` for those that are only read. */
export function ourField(header: string): ColumnField | undefined {
  const name = ourNames.get(foldedHeader(header))
  if (name === undefined) return undefined
  return fields.has(name) ? (name as ColumnField) : 'ignore'
}

/** Is this a file as our own export writes it, whatever columns are left out? Then there is nothing to ask. */
export function isOurFile(headers: string[]): boolean {
  const names = headers.map((header) => ourNames.get(foldedHeader(header)))
  const isComplete = names.includes('email_address') || names.includes('id')
  return isComplete && !names.includes(undefined) && new Set(names).size === names.length
}

/** A password or the like: the values of such a column are not shown. */
export function isSecretColumn(header: string): boolean {
  const folded = foldedHeader(header)
  // A setting about passwords is no password: "Change Password at Next Sign-In".
  if (/^change |changed|expire|^last |\bage$/.test(folded)) return false
  return /passw|kennwort|pwd|mot de passe|contrasena|senha|wachtwoord|haslo|secret|token|api key|\bhash\b/.test(
    folded,
  )
}

/** In order of preference: if a file has several of them, the first one counts. */
const headers = {
  email_address: [
    'email address;e mail address;primary email;primary email address;email;e mail;emails;work email;user email;mail',
    'emailaddress;mail address;e mail adresse;email adresse;mailadresse;e mail dienstlich;e mail geschaftlich',
    'adresse e mail;adresse email;courriel;adresse electronique;correo electronico;correo;direccion de correo',
    'indirizzo email;posta elettronica;endereco de email;e mailadres;mailadres;adres e mail;adres email;e post;epost',
    'e postadress;eposta;e posta;email primario;электронная почта;почта;メールアドレス;メール;邮箱;电子邮件;电子邮箱',
    'verified domain emails;verified emails;user principal name;login;log in;username;user name;user;uid',
    'benutzername;anmeldename;login name;account;account name;benutzer;upn;principal;name id',
  ],
  first_name: [
    'first name;firstname;given name;givenname;forename;first;vorname;vornamen;rufname;prenom;primer nombre',
    'nombre de pila;nombres;nome proprio;primeiro nome;voornaam;imie;fornamn;fornavn;etunimi;jmeno;krestni jmeno',
    'ad;имя;名;名字;given names;legal first name;preferred first name',
  ],
  last_name: [
    'last name;lastname;surname;family name;familyname;sn;last;nachname;familienname;zuname;nom de famille',
    'apellido;apellidos;cognome;sobrenome;apelido;ultimo nome;achternaam;familienaam;nazwisko;efternamn;efternavn',
    'etternavn;sukunimi;prijmeni;soyad;soyadi;фамилия;姓;legal last name',
  ],
  full_name: [
    'full name;fullname;display name;displayname;real name;name;cn;common name;complete name;formatted name',
    'vollstandiger name;anzeigename;voller name;nom complet;nom et prenom;nombre completo',
    'nombre y apellidos;nome completo;volledige naam;naam;imie i nazwisko;namn;navn;cele jmeno;фио;氏名;姓名;名前;gecos',
    'nachname vorname;name vorname;last name first name;surname first name;nom prenom;apellidos nombre',
    'user name;user;employee;employee name;mitarbeiter;mitarbeiter in;benutzer',
  ],
  active: [
    'active;is active;enabled;is enabled;account enabled;account status;user status;status;state;user state',
    'employment status;aktiv;ist aktiv;aktiviert;kontostatus;zustand;actif;statut;etat;activo;estado;attivo;stato',
    'ativo;actief;aktywny;aktivni;active status;lifecycle state;user account control;billing active;billing status',
    'suspended;is suspended;blocked;is blocked;disabled;is disabled;account disabled;deactivated;inactive;locked',
    'account locked;archived;is archived;deleted;is deleted;ns account lock;nsaccountlock;gesperrt;deaktiviert',
    'inaktiv;archiviert',
  ],
} satisfies Partial<Record<ColumnField, string[]>>

export type GuessedField = keyof typeof headers
const preferences = Object.fromEntries(
  Object.entries(headers).map(([field, lists]) => {
    const names = lists.join(';').split(';')
    return [field, new Map(names.map((name, at) => [foldedHeader(name), at]))]
  }),
) as Record<GuessedField, Map<string, number>>

/** Prefixes of other products: `User Email`, `profile.firstName`, `GitHub com name`. */
const prefix =
  /^(?:git ?hub com|user|users|account|profile|member|contact|employee|person|attributes|benutzer) (?=.)/
/** Addresses of another person or thing. */
export const otherAddress =
  /recovery|secondary|backup|alternat|manager|supervisor|vorgesetzt|private|privat|personal|home|new /

/** How far down the list of preferences a folded header stands; undefined when it is not of this field. */
export function rankOf(field: GuessedField, header: string): number | undefined {
  const names = preferences[field]
  const exact = names.get(header)
  if (exact !== undefined) return exact
  const short = names.get(header.replace(prefix, ''))
  if (short !== undefined) return short + 0.5
  // "GitHub com saml email", "Contact Mail": after those whose whole name is known.
  if (field !== 'email_address' || otherAddress.test(header)) return undefined
  return /\be ?mails?\b|\bmail\b/.test(header) ? names.size : undefined
}

/** Is it a header of full names that begin with the last name? */
export function isLastNameFirst(header: string): boolean {
  const folded = foldedHeader(header.replaceAll(/[()[\]]/g, ' '))
  return /^(?:nachname vorname|name vorname|last name first name|surname first name|nom prenom|nom et prenom|apellidos nombre|фио|姓名|氏名)$/.test(
    folded,
  )
}
