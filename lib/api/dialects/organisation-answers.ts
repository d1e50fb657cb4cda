import 'server-only'
import { z } from 'zod'
import type { OrganisationDetails } from '../../organisations/organisation-fields'
import type { UserWithKey } from '../../user-record/present-user'
import { type Dialect, json, type Presentation } from '../dialect'
import { sampleOrganisation, sampleUser } from '../samples'
import { done, envelope } from './envelope'
import { idShape } from './shapes'
import { userShape } from './v5-shapes'
import { user } from './v5-user'

/* How the Admin API answers (docs/api-contract.md, Admin API). */

const organisationShape = z
  .looseObject({
    id: idShape,
    owner_name: z.string(),
    owner_slug: z.string(),
    cname_enabled: z.boolean(),
    cname: z.string(),
    apis: z.array(z.unknown()),
    sso_enabled: z.boolean(),
    developer_quota: z.int(),
    developer_count: z.int(),
    event_options: z.looseObject({}),
    hybrid_enabled: z.boolean(),
    ui: z.looseObject({}),
    org_options_meta: z.looseObject({}),
    open_policy: z.looseObject({}),
    additional_permissions: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Organisation' })

/** All that clients know, also where nobody said anything, then what was sent besides. */
function organisation({ id, name, details, additionalPermissions }: OrganisationDetails) {
  const known = {
    id,
    owner_name: name,
    owner_slug: '',
    cname_enabled: false,
    cname: '',
    apis: [],
    sso_enabled: false,
    developer_quota: 0,
    developer_count: 0,
    event_options: {},
    hybrid_enabled: false,
    ui: {},
    org_options_meta: {},
    open_policy: { enabled: false, rules: '' },
  }
  return Object.assign({ ...known, additional_permissions: {} }, details, {
    additional_permissions: additionalPermissions,
  })
}

/** The envelope with an id. */
function made(message: string): Presentation<string> {
  return {
    content: {
      [json]: z.strictObject({ Status: z.literal('OK'), Message: z.literal(message), Meta: idShape }),
    },
    write: (id) => ({ status: 200, json: envelope(message, id) }),
    example: sampleOrganisation.id,
  }
}

/** The envelope with a user; clients take the first "id" and the first "access_key" in it. */
function withUser(messageOf: (shown: UserWithKey) => string, message: z.ZodType): Presentation<UserWithKey> {
  return {
    content: { [json]: z.strictObject({ Status: z.literal('OK'), Message: message, Meta: userShape }) },
    write: (shown) => ({
      status: 200,
      json: `{"Status":"OK","Message":${JSON.stringify(messageOf(shown))},"Meta":${user(shown)}}`,
    }),
    example: { ...sampleUser, accessKey: '0123456789abcdef0123456789abcdef' },
  }
}

const keyShape = z.string().regex(/^[!-~]{16,200}$/)

export const organisationAnswers = {
  organisations: {
    content: {
      [json]: z
        .strictObject({ organisations: z.array(organisationShape), pages: z.int() })
        .meta({ id: 'OrganisationPage' }),
    },
    write: ({ organisations, pages }) => ({
      status: 200,
      body: { organisations: organisations.map(organisation), pages },
    }),
    example: { organisations: [sampleOrganisation], pages: 0 },
  },
  organisation: {
    content: { [json]: organisationShape },
    write: (shown) => ({ status: 200, body: organisation(shown) }),
    example: sampleOrganisation,
  },
  organisationCreated: made('Org created'),
  organisationImported: made('Org imported'),
  organisationUpdated: done('Org updated', null),
  organisationDeleted: done('Org deleted', null),
  // The key stands where others have a message.
  userOfOperator: withUser(({ accessKey }) => accessKey, keyShape),
  userWithResetChanged: withUser(() => 'User updated', z.literal('User updated')),
  // The same bare object as everywhere in 5.x, in every dialect.
  userForOperator: {
    content: { [json]: userShape },
    write: (shown) => ({ status: 200, json: user(shown) }),
    example: sampleUser,
  },
} satisfies Partial<Dialect['outcomes']>
