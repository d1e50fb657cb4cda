/** What went wrong with a whole page; a value of its own, because the last net brings only these (app/global-error). */
export const failures = {
  tabTitle: 'Error',
  retry: 'Try again',
  reference: 'For the log: <code>{reference}</code>',
  unknown: {
    title: 'Something went wrong on our side',
    text: 'It is noted in the server’s log. Trying again often helps.',
  },
  database: {
    title: 'Gatehouse cannot reach its database',
    text: 'It comes back by itself, usually within seconds.',
  },
  connection: {
    title: 'Gatehouse does not answer',
    text: 'Check your connection. If others cannot reach it either, the server may be restarting.',
  },
  // Instead of the answer to something that was sent.
  noAnswer: {
    unknown: 'Something went wrong on our side. Try again. What you typed is still here.',
    database:
      'Gatehouse cannot reach its database at the moment. It comes back by itself; try again in a few seconds. What you typed is still here.',
    connection:
      'Gatehouse did not answer. Check your connection and try again. What you typed is still here.',
  },
} as const

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

  common: {
    working: 'Working…',
    cancel: 'Cancel',
    close: 'Close',
    closeMenu: 'Close menu',
    closeMessage: 'Close message',
    messages: 'Messages',
    optional: '(optional)',
    any: 'Any',
    found: 'Found',
    isHidden: '{what} is hidden',
    notSaved: 'This could not be saved',
    errorOnPage: 'Error: {title}',
    showPassword: 'Show<hidden> password</hidden>',
    hidePassword: 'Hide<hidden> password</hidden>',
    copy: {
      do: 'Copy<hidden> {what}</hidden>',
      done: 'Copied<hidden> {what}</hidden>',
      announced: 'Copied {what}',
      failed: '{what} was not copied: the browser did not allow it. Select the text and copy it yourself.',
      failedHidden:
        '{what} was not copied: the browser did not allow it. Reveal it, select the text and copy it yourself.',
    },
    pages: {
      title: 'Pages',
      current: 'Page {page, number} of {count, number}',
      previous: 'Previous<hidden> page</hidden>',
      next: 'Next<hidden> page</hidden>',
    },
  },

  time: {
    justNow: 'just now',
    days: '{count, plural, one {# day} other {# days}}',
    hours: '{count, plural, one {# hour} other {# hours}}',
    minutes: '{count, plural, one {# minute} other {# minutes}}',
    seconds: '{count, plural, one {# second} other {# seconds}}',
    both: '{longer} and {shorter}',
    lessThanAMinute: 'less than a minute',
  },

  shell: {
    skip: 'Skip to content',
    help: 'Help',
    account: 'My account',
    breadcrumbs: 'Breadcrumbs',
    menu: {
      title: 'Menu',
      open: 'Open menu',
      main: 'Main',
      system: 'System Management',
      users: 'Users',
      auditLog: 'Audit log',
      you: 'You',
    },
    person: {
      menu: 'Menu of {name}',
      theme: 'Theme',
      themes: {
        system: 'Like the system',
        light: 'Light',
        dark: 'Dark',
      },
      signOut: 'Sign out',
    },
    language: {
      title: 'Language',
      browser: 'Like the browser',
      failed: 'The language was not changed',
    },
    idle: {
      warning: {
        title: 'Still there?',
        text: 'You will be signed out in {duration}.',
        stay: 'Stay signed in',
      },
      ended: {
        title: 'Your session has ended',
        text: 'Nothing you typed here is lost. Sign in again in another tab, then come back and save.',
        signIn: 'Sign in again in a new tab',
      },
    },
  },

  forms: {
    leave: {
      title: 'Leave without saving?',
      text: 'What you changed on this page is not saved. When you leave, it is lost.',
      leave: 'Leave',
      stay: 'Stay',
    },
    sessionEnded: {
      short: 'Your session has ended. <link>Sign in again in a new tab</link>',
      beforeSaving: 'Your session has ended. Sign in again in another tab, then save again.',
      remedy: '<link>Sign in again in a new tab</link>. What you typed is still here.',
    },
    confirmIdentity: {
      title: 'Confirm it is you',
      text: 'You gave your password a while ago. Type it again, and what you are doing goes on.',
      failed: 'Not confirmed',
      password: 'Current password',
      confirm: 'Confirm',
      confirming: 'Confirming…',
    },
    newPassword: {
      least: 'At least {least, number} characters.',
      good: 'A few words in a row are good.',
    },
    advice: {
      tooShort:
        '{missing, plural, one {Too short: # more character needed.} other {Too short: # more characters needed.}}',
      justNumbers: 'Just numbers are not taken. Add words.',
      more: 'Add another word or two that do not belong together.',
      // How easily it is guessed, from 0 to 4.
      scores: {
        '0': 'Very easy to guess.',
        '1': 'Easy to guess.',
        '2': 'Could be guessed.',
        '3': 'Not easy to guess.',
        '4': 'Hard to guess.',
      },
      reasons: {
        straightRow: 'Keys in a row are tried early.',
        keyPattern: 'Patterns on the keyboard are tried early.',
        simpleRepeat: 'Repeated letters add little.',
        extendedRepeat: 'Repeated parts add little.',
        sequences: 'Sequences like abc or 321 are tried early.',
        recentYears: 'Years are tried early.',
        dates: 'Dates are tried early.',
        common: 'This is on the list of common passwords.',
        mostCommon: 'This is one of the most common passwords.',
        similarToCommon: 'This is much like a common password.',
        word: 'A single word is tried early.',
        names: 'Names are tried early.',
        own: 'Your own name, email or organisation is tried first.',
      },
    },
  },

  palette: {
    title: 'Find or go to',
    open: 'Find or go to…',
    keys: 'Ctrl K',
    typeAny: 'User, screen or command',
    typeScreen: 'Screen or command',
    hint: 'A user is found by any part of the name, email or ID.',
    searching: 'Searching…',
    nothing: 'Nothing found for “{query}”.',
    found: '{count, number} found.',
    foundMore: '{count, number} found; there are more users, type more to narrow it down.',
    inactive: '{email}, inactive',
    inUse: 'in use',
    likeBrowser: 'Language like the browser',
    groups: {
      go: 'Go to',
      theme: 'Theme',
      language: 'Language',
      session: 'Session',
      users: 'Users',
    },
    screens: {
      users: 'Users',
      addUser: 'Add user',
      importUsers: 'Import users from CSV',
      templates: 'Privilege templates',
      deletedUsers: 'Deleted users',
      auditLog: 'Audit log',
      account: 'My account',
      help: 'Help',
      keyboard: 'Keyboard shortcuts',
    },
    themes: {
      system: 'Theme like the system',
      light: 'Light theme',
      dark: 'Dark theme',
    },
    signOut: 'Sign out',
    // What else one may type to find it, parted by spaces.
    otherWords: {
      users: 'list people',
      addUser: 'new create invite person',
      importUsers: 'add many file',
      templates: 'rights',
      deletedUsers: 'restore undo bin',
      auditLog: 'events history activity',
      account: 'password key sessions profile',
      help: 'rules',
      keyboard: 'keys help',
      theme: 'mode switch',
      language: 'language sprache switch',
      signOut: 'log logout leave',
    },
  },

  failures,
} as const
