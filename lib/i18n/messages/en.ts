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
    noSuchLevel: 'This section has no such level',
    tooManySelected: 'At most {most, number} users can be changed together: narrow the list down',
  },

  users: {
    title: 'Users',
    add: 'Add user',
    exportCsv: 'Export CSV',
    unread: {
      title: 'Part of this address could not be read',
      body: 'The list is shown without it: {names}.',
    },
    count: {
      all: '{everybody, plural, one {# user} other {# users}}, ordered by {order}',
      filtered: '{total, number} of {everybody, plural, one {# user} other {# users}}, ordered by {order}',
    },
    caption: 'Users, ordered by {order}',
    name: 'Name',
    actions: 'Actions',
    columns: {
      email: 'Email',
      status: 'Status',
      privileges: 'Privileges',
      'last-login': 'Last login',
      activity: 'Latest activity',
      added: 'Added',
      id: 'ID',
    },
    oneself: 'You',
    neverSignedIn: 'Never',
    look: {
      open: 'Columns',
      columns: 'Columns beside the name',
      rows: 'Rows',
      density: { comfortable: 'Comfortable', compact: 'Compact' },
    },
    more: {
      open: 'More',
      import: 'Import from CSV',
      templates: 'Privilege templates',
      deleted: 'Deleted users',
    },
    row: {
      open: 'Actions for {name}',
      edit: 'Edit',
      view: 'View',
      delete: 'Delete…',
    },
    empty: {
      noPage: 'This page does not exist',
      noPageBody: 'The list is shorter than that. Perhaps people were deleted meanwhile.',
      lastPage: 'Go to the last page',
      nobody: 'Nobody found',
      nobodyFor: 'Nobody found for “{words}”',
      searched: 'The search looks at first name, last name, email and ID for every word. Try fewer letters.',
      filtered: 'Nobody fits all of the filters. Take one of them off.',
      showAll: 'Show all users',
      noUsers: 'No users yet',
      noUsersBody: 'People you add appear here.',
    },
  },

  usersFilter: {
    search: {
      label: 'Search users by name, email or ID',
      placeholder: 'Name, email or ID',
      submit: 'Search',
      clear: 'Clear<heard> search</heard>',
    },
    open: 'Filters{chosen, plural, =0 {} other { (#)}}',
    apply: 'Apply filters',
    looking: 'Looking…',
    active: 'Active filters',
    remove: '<heard>Remove filter: </heard>{filter}',
    removeAll: 'Clear all<heard> filters</heard>',
    fields: {
      status: 'Status',
      admin: 'Admin',
      privilege: 'Privilege',
      signIn: 'Sign-in',
      invitation: 'Invitation',
      order: 'Order',
    },
    status: { active: 'Active', inactive: 'Inactive' },
    admin: { yes: 'Admins', no: 'No admins' },
    signIn: { never: 'Never signed in' },
    invitation: { open: 'Invited, link still open', none: 'No password, no open invitation' },
    privilege: {
      deny: 'No access: {section}',
      read: 'Can read: {section}',
      write: 'Can write: {section}',
    },
    byOrder: 'By {order}',
    /** What follows “ordered by”. */
    orders: {
      name: { up: 'name', down: 'name, Z to A' },
      email: { up: 'email', down: 'email, Z to A' },
      status: { up: 'status, active first', down: 'status, inactive first' },
      privileges: { up: 'privileges, fewest first', down: 'privileges, most first' },
      'last-login': { up: 'last login, oldest first', down: 'last login, newest first' },
      activity: { up: 'latest activity, oldest first', down: 'latest activity, newest first' },
      added: { up: 'date added, oldest first', down: 'date added, newest first' },
      id: { up: 'ID', down: 'ID, highest first' },
    },
  },

  common: {
    any: 'Any',
    cancel: 'Cancel',
    levels: { deny: 'Deny', read: 'Read', write: 'Write' },
  },

  bulk: {
    selected: '{count, number} of {total, number} selected',
    bar: 'Selected users',
    select: 'Select {name}',
    selectPage: 'Select everybody on this page',
    selectThisPage: 'Select this page',
    selectAll: 'Select all {total, number} results',
    clear: 'Clear<heard> selection</heard>',
    change: 'Change selected',
    question: '{what}?',
    acts: {
      activate: {
        label: 'Activate…',
        verb: 'Activate {count, plural, one {# user} other {# users}}',
        consequence: 'They can sign in and use their API key from then on. Who is active already stays so.',
        done: '{count, plural, one {# user is} other {# users are}} active',
      },
      deactivate: {
        label: 'Deactivate…',
        verb: 'Deactivate {count, plural, one {# user} other {# users}}',
        consequence:
          'They are signed out everywhere, and their API keys and mailed links stop working at once. Privileges are kept.',
        done: '{count, plural, one {# user is} other {# users are}} inactive',
      },
      privilege: {
        label: 'Set a privilege…',
        verb: 'Set a privilege of {count, plural, one {# user} other {# users}}',
        consequence:
          'It holds from their next request; their other privileges stay as they are. Admins may do everything anyway.',
        done: '{count, plural, one {# user has} other {# users have}} the privilege set',
      },
      invite: {
        label: 'Send invitations…',
        verb: 'Send invitations to {count, plural, one {# user} other {# users}}',
        consequence:
          'Each gets a link to choose a first password; a newer link ends the older one. Only active users without a password can be invited.',
        done: '{count, plural, one {# user is} other {# users are}} invited',
      },
      delete: {
        label: 'Delete…',
        verb: 'Delete {count, plural, one {# user} other {# users}}',
        consequence:
          'They are signed out everywhere and their API keys stop working at once. They stand under Deleted users, where each can be restored for a time. To only close the accounts, deactivate them instead.',
        done: '{count, plural, one {# user is} other {# users are}} deleted',
      },
    },
    typeToConfirm: 'Type {count} to confirm',
    section: 'Section',
    level: 'Level',
    progress: 'Progress',
    handled: '{handled, number} of {total, number}',
    stop: 'Stop',
    stopped: 'Stopped before it was their turn.',
    leave: {
      title: 'Leave while the change is running?',
      consequence: 'It stops. Whoever was changed so far stays changed; the others stay as they are.',
    },
    listChanged:
      'The list has changed: it is {now, plural, one {# user} other {# users}} now, not {before, number}.',
    outcome: {
      title: '{count, number} could not be changed',
      nobody: 'Nobody was changed.',
      more: 'and {count, number} more',
      copied: 'Names and reasons',
      again: 'Try these again',
      close: 'Done',
    },
  },
} as const
