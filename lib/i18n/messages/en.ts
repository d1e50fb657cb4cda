/**
 * All texts of the screens, in English: the catalogue that every other language follows (ICU MessageFormat). A namespace
 * is a place of the product or a kind of text; sentences end with their full stop, except those in `sentences`, which
 * the API says as well and which every door ends in its own way.
 */
export default {
  signIn: {
    title: 'Sign in',
    failed: 'You are not signed in',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    forgotten: 'Forgot password?',
    notices: {
      'password-changed':
        'Your password is changed and you are signed out everywhere. Sign in with the new one.',
      'password-set': 'Your password is set. Sign in with it.',
      'signed-out': 'You are signed out.',
      'session-ended': 'Your session has ended. Sign in again.',
      'setup-done': 'Your account is ready. Sign in.',
    },
  },

  app: {
    description: 'Users, privileges and access keys of an API dashboard.',
  },

  fields: {
    name: 'Name',
    first_name: 'First name',
    last_name: 'Last name',
    email_address: 'Email address',
    password: 'Password',
    organisation_name: 'Organisation name',
  },

  errors: {
    malformed: 'What was sent could not be read.',
    invalid: 'Some fields need another look.',
    unauthenticated: 'Your session has ended. Sign in again.',
    forbidden: 'You do not have permission to do this.',
    inactive: 'This account is not active.',
    unconfirmed: 'Nothing was changed. This needs your current password.',
    not_found: 'This user does not exist any more.',
    method_not_allowed: 'This cannot be done here.',
    conflict: 'This conflicts with another change.',
    gone: 'This link does not work any more.',
    stale: 'Somebody else changed this user meanwhile.',
    too_large: 'What was sent is too large.',
    unsupported_media_type: 'What was sent could not be read.',
    limited: 'Too many attempts. Try again later.',
    busy: 'Too many people are signing in at the moment. Try again in a few seconds.',
    unavailable: 'Gatehouse cannot reach its database at the moment. Try again in a few seconds.',
    unexpected: 'Something went wrong on our side. Try again.',
  },

  sentences: {
    textNeeded: '{field} must be text',
    required: '{field} is required',
    tooLong: '{field} must be at most {most, number} characters',
    notStorable: '{field} contains a character that cannot be stored',
    invisible: '{field} must contain a visible character',
    emailForm: 'Enter an email address like name@example.com',
    passwordTooShort: 'Password must have at least {least, number} characters',
    passwordTooLong:
      'Password must be at most {most, number} bytes, which is {most, number} plain letters or fewer special ones',
    passwordNotUsable: 'Password contains a character that cannot be used',
    passwordsDiffer: 'The two new passwords differ',
    emailTaken: 'Another user has this email address',
  },

  auditActions: {
    organisation: { created: 'Organisation created' },
    user: {
      created: 'User created',
      updated: 'User updated',
      deactivated: 'User deactivated',
      activated: 'User activated',
      deleted: 'User deleted',
      restored: 'User restored',
      erased: 'User erased for good',
      password_set: 'Password set',
      password_changed: 'Password changed',
    },
    users: { seeded: 'Imagined users added', exported: 'Users exported' },
    password_reset: {
      requested: 'Reset link asked for',
      sent: 'Reset link sent',
      completed: 'Password set by reset link',
    },
    invitation: { sent: 'Invitation sent', accepted: 'Invitation accepted' },
    sign_in_delay: { cleared: 'Sign-in delay cleared' },
    access_key: { renewed: 'API key renewed', revealed: 'API key revealed' },
    session: {
      started: 'Signed in',
      failed: 'Sign-in failed',
      refused: 'Sign-in refused: too many failures',
      confirmed: 'Current password confirmed',
      ended: 'Signed out',
    },
    current_password: {
      failed: 'Current password wrong',
      refused: 'Current password refused: too many failures',
    },
    act: { refused: 'Not allowed' },
    sessions: { ended: 'Sessions ended' },
    audit_log: { exported: 'Audit log exported' },
    template: {
      created: 'Privilege template saved',
      updated: 'Privilege template changed',
      deleted: 'Privilege template deleted',
    },
  },

  audit: {
    doors: {
      session: 'Screen (cookie)',
      key: 'API key',
      link: 'Mailed link',
      cli: 'Command line',
      setup: 'Setup link',
      anonymous: 'Not signed in',
      system: 'Gatehouse itself',
    },
    results: { done: 'Done', refused: 'Refused', failed: 'Failed' },
    withoutAccount: {
      anonymous: 'Somebody at the sign-in page',
      cli: 'Operator (command line)',
      setup: 'Operator (setup link)',
    },
  },
} as const
