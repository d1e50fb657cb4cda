import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { knownMeaning } from './column-field'
import { foldedHeader, isOurFile, isSecretColumn } from './known-headers'
import { suggestFields } from './suggest-fields'

/** Header → field of those columns that would be imported. */
function suggested(...lines: string[]): Record<string, string> {
  const [headers = [], ...rows] = parse(lines.join('\n'), { relax_column_count: true }) as string[][]
  const columns = headers.map((header, at) => ({
    header,
    samples: rows.flatMap((cells) => cells[at]?.trim() || []),
  }))
  const fields = suggestFields(columns)
  return Object.fromEntries(
    headers.map((header, at) => [header, fields[at] ?? '']).filter(([, f]) => f !== 'ignore'),
  )
}

describe('what the columns of other products probably are', () => {
  it.each([
    [
      'Google Workspace',
      [
        'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Status [READ ONLY],Recovery Email,Home Secondary Email,Work Phone,Change Password at Next Sign-In,New Status [UPLOAD ONLY]',
        'Zoë,Brontë,zoe@example.org,****,/Staff,,Active,zoe@home.example,,,False,',
        'Jo,Smith,jo@example.org,****,/Staff,,Suspended,,,,False,',
      ],
      {
        'First Name [Required]': 'first_name',
        'Last Name [Required]': 'last_name',
        'Email Address [Required]': 'email_address',
        'Status [READ ONLY]': 'active',
      },
    ],
    [
      'GitHub Enterprise',
      [
        'GitHub com login,GitHub com name,GitHub com profile,GitHub com two-factor auth,GitHub com enterprise managed user,License type,GitHub com verified domain emails',
        'octo0,Zoë Brontë,https://github.example/octo0,Enabled,FALSE,enterprise,zoe@example.org',
      ],
      { 'GitHub com name': 'full_name', 'GitHub com verified domain emails': 'email_address' },
    ],
    [
      'a German spreadsheet',
      ['Vorname,Nachname,E-Mail,Aktiv', 'Jörg,Weiß,joerg@example.org,ja'],
      { Vorname: 'first_name', Nachname: 'last_name', 'E-Mail': 'email_address', Aktiv: 'active' },
    ],
    [
      'Okta',
      ['login,firstName,lastName,middleName,email,status', 'jo@example.org,Jo,Smith,,jo@mail.example,STAGED'],
      { firstName: 'first_name', lastName: 'last_name', email: 'email_address', status: 'active' },
    ],
    [
      'Entra ID',
      [
        'id,userPrincipalName,displayName,surname,mail,givenName,userType,accountEnabled',
        '5e2b8f40-0000-4000-8000-000000000001,jo@example.org,Jo Smith,Smith,,Jo,Member,True',
      ],
      {
        userPrincipalName: 'email_address',
        surname: 'last_name',
        givenName: 'first_name',
        accountEnabled: 'active',
      },
    ],
    [
      'Slack',
      [
        'username,email,status,billing-active,has-2fa,userid,fullname,displayname',
        'jo,jo@example.org,Member,1,0,U01,Jo Smith,jo',
      ],
      { email: 'email_address', status: 'active', fullname: 'full_name' },
    ],
    [
      'Atlassian',
      [
        'User id,User name,email,User status,Added to org',
        '5b:1,Jo Smith,jo@example.org,Suspended,2024-01-01',
      ],
      { 'User name': 'full_name', email: 'email_address', 'User status': 'active' },
    ],
    [
      'Auth0',
      [
        'user_id,name,nickname,given_name,family_name,email,blocked',
        'a|1,Jo Smith,jo,Jo,Smith,jo@example.org,false',
      ],
      { given_name: 'first_name', family_name: 'last_name', email: 'email_address', blocked: 'active' },
    ],
    [
      'Keycloak',
      ['id,username,firstName,lastName,email,enabled', '1f0e-1,jo,Jo,Smith,jo@example.org,true'],
      { firstName: 'first_name', lastName: 'last_name', email: 'email_address', enabled: 'active' },
    ],
    [
      'LDAP',
      [
        'dn,uid,cn,sn,givenName,mail,userAccountControl',
        '"uid=jo,dc=x",jo,Jo Smith,Smith,Jo,jo@example.org,514',
      ],
      { sn: 'last_name', givenName: 'first_name', mail: 'email_address', userAccountControl: 'active' },
    ],
    [
      'a list with one column of names',
      ['Display Name,E-mail Address,Billing status', '"Smith, Jo",jo@example.org,active'],
      { 'Display Name': 'full_name', 'E-mail Address': 'email_address', 'Billing status': 'active' },
    ],
    [
      'a German list with “Name”',
      ['Name,Vorname,Emailadresse', 'Weiß,Jörg,joerg@example.org'],
      { Name: 'last_name', Vorname: 'first_name', Emailadresse: 'email_address' },
    ],
    [
      'a French list',
      ['Nom,Prénom,Adresse e-mail,Statut', 'Brontë,Zoë,zoe@example.org,Actif'],
      { Nom: 'last_name', Prénom: 'first_name', 'Adresse e-mail': 'email_address', Statut: 'active' },
    ],
    [
      'a Spanish list',
      ['Nombre,Apellidos,Correo electrónico', 'María,García,maria@example.org'],
      { Nombre: 'first_name', Apellidos: 'last_name', 'Correo electrónico': 'email_address' },
    ],
    [
      'a list with the last name first',
      ['Nachname Vorname,Kontakt', 'Weiß Jörg,joerg@example.org'],
      { 'Nachname Vorname': 'full_name_reversed', Kontakt: 'email_address' },
    ],
    ['addresses alone', ['Kontakt', 'jo@example.org'], { Kontakt: 'email_address' }],
    ['a file without headers', [',,', 'Jo,jo@example.org,2024'], { '': '' }],
    [
      'a Japanese list',
      ['氏名,メールアドレス', '山田 太郎,taro@example.org'],
      { 氏名: 'full_name_reversed', メールアドレス: 'email_address' },
    ],
    [
      'ours with one name misspelt',
      ['email_address,admin,privilege_apsi,privilege_keys', 'jo@example.org,true,read,write'],
      { email_address: 'email_address', admin: 'admin', privilege_keys: 'privilege_keys' },
    ],
    ['admins of another product', ['Email,Admin', 'jo@example.org,true'], { Email: 'email_address' }],
  ])('%s', (_, lines, fields) => {
    const found = suggested(...lines)
    if ('' in fields) expect(Object.values(found)).toContain('email_address')
    else expect(found).toEqual(fields)
  })

  it('knows its own export, in which nothing is to be asked', () => {
    expect(isOurFile(['id', 'First name', 'EMAIL-Address', 'problem'])).toBe(true)
    expect(isOurFile(['email_address', 'ACTIVE', 'Active'])).toBe(false)
    expect(isOurFile(['email_address', 'name'])).toBe(false)
    expect(isOurFile(['first_name', 'last_name'])).toBe(false)
  })

  it('compares headers without case, accents, signs and what is in brackets', () => {
    for (const header of [
      'E-Mail-Address',
      'e_mail  address',
      'É‑mail Address [Required]',
      'E.MAIL (address) address',
    ])
      expect(foldedHeader(header)).toBe('e mail address')
    expect(foldedHeader('accountEnabled')).toBe('account enabled')
  })

  it('takes no time for a header that is made to take it', () => {
    expect(foldedHeader('['.repeat(60_000))).toBe('')
  })

  it('shows nothing of passwords', () => {
    for (const header of ['Password [Required]', 'Kennwort', 'API Key', 'password_hash', 'Client-Secret'])
      expect(isSecretColumn(header)).toBe(true)
    expect(isSecretColumn('Key account')).toBe(false)
    expect(isSecretColumn('Change Password at Next Sign-In')).toBe(false)
  })
})

it.each([
  ['Active', 'true'],
  ['SUSPENDED', 'false'],
  ['Deactivated', 'false'],
  ['yes', 'true'],
  ['ja', 'true'],
  ['NEIN', 'false'],
  ['1', 'true'],
  ['0', 'false'],
  ['enabled', 'true'],
  ['disabled', 'false'],
  ['PASSWORD_EXPIRED', 'true'],
  ['514', 'false'],
  ['Owner', undefined],
])('a status %j', (word, meaning) => {
  expect(knownMeaning('active', 'status', word)).toBe(meaning)
})

it('means the opposite where the column says who is blocked', () => {
  expect(knownMeaning('active', 'blocked', 'TRUE')).toBe('false')
  expect(knownMeaning('active', 'blocked', 'no')).toBe('true')
  expect(knownMeaning('admin', 'blocked', 'no')).toBe('false')
  // A section that is only read cannot be written.
  expect(knownMeaning('privilege_log', 'privilege log', 'write')).toBeUndefined()
})
