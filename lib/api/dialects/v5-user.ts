import 'server-only'
import { type UserWithKey, writtenOnce } from '../../user-record/present-user'

/** A user as clients of 5.x know them. */
export function user(shown: UserWithKey): string {
  return writtenOnce(shown, writeUser)
}

/** The fourteen keys of 5.x in their order. */
function writeUser(shown: UserWithKey): string {
  return JSON.stringify({
    api_model: {},
    id: shown.id,
    first_name: shown.firstName,
    last_name: shown.lastName,
    email_address: shown.emailAddress,
    org_id: shown.orgId,
    active: shown.isActive,
    access_key: shown.accessKey,
    user_permissions: userPermissions(shown),
    group_id: shown.groups[0]?.id ?? '',
    password_max_days: shown.passwordMaxDays,
    password_updated: time(shown.passwordChangedAt),
    last_login_date: time(shown.lastSignInAt),
    created_at: time(shown.createdAt),
  })
}

function userPermissions({ isAdmin, mayResetPasswords, privileges }: UserWithKey): Record<string, string> {
  return {
    ...(isAdmin && { IsAdmin: 'admin' }),
    ...(mayResetPasswords && { ResetPassword: 'admin' }),
    ...privileges,
  }
}

/** What never happened has the first moment of the calendar. */
function time(at: Date | null): string {
  return at?.toISOString() ?? '0001-01-01T00:00:00Z'
}
