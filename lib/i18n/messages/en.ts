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
    failures: {
      wrong: 'Credentials are incorrect, please try again',
      limited: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
      limitedForAWhile: 'Too many attempts. Try again in a few minutes.',
      busy: 'Too many people are signing in at this moment. Try again in {seconds, number} seconds.',
      busyForAWhile: 'Too many people are signing in at this moment. Try again in a few seconds.',
      unavailable:
        'Gatehouse cannot reach its database at the moment. It comes back by itself; try again in a few seconds.',
      unreachable: 'Gatehouse did not answer. Check your connection and try again.',
      unexpected: 'Something went wrong on our side. Try again.',
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
    passwordCommon: 'This password is on the list of common ones, which are tried first. Choose another one',
    passwordGuessable: 'A password must not be a name, an email address or just numbers. Choose another one',
    sessionOver: 'This session has ended already',
    setupLinkWrong: 'This setup link is not valid',
    setUpAlready: 'Gatehouse is set up already',
    limitedForSeconds: 'Too many attempts. Try again in {seconds, plural, one {# second} other {# seconds}}',
    limitedForMinutes: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}',
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
    groups: {
      go: 'Go to',
      theme: 'Theme',
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
      signOut: 'log logout leave',
    },
  },

  failures,

  forgottenPassword: {
    tabTitle: 'Forgot password',
    title: 'Forgot your password?',
    description: 'Enter the email you sign in with. You get a mail with a link to set a new password.',
    failed: 'No mail was asked for',
    submit: 'Send reset link',
    submitting: 'Asking for the mail…',
    back: 'Back to sign in',
    asked: {
      title: 'Look at your mail',
      description:
        'If there is an active account for <strong>{email}</strong>, a mail with a link is on its way. The link works for {life}.',
      noMail: 'If no mail comes',
      wait: 'Give it a few minutes, and look among the unwanted mail.',
      checkAddress: 'Check that the address above is the one you sign in with.',
      askAdmin: 'Ask an admin of Gatehouse: they see what became of the mail.',
      again: 'Send again',
      askedAgain: 'Asked again. Only the newest link works; older ones stop.',
      otherAddress: 'Use another email',
    },
  },

  newPassword: {
    tabTitle: 'Set a password',
    title: 'Set a new password',
    description: 'Afterwards you are signed out everywhere, and sign in with the new password.',
    failed: 'Your password is not set yet',
    password: 'New password',
    confirm: 'Confirm password',
    submit: 'Set password',
    submitting: 'Setting the password…',
    invitation: {
      tabTitle: 'Choose your password',
      title: 'Welcome to Gatehouse, {firstName}',
      description: 'An account was made for you. Choose your password, then sign in with it.',
      submit: 'Choose password',
    },
    life: {
      left: 'This link works for another {left}.',
      fiveMinutes: 'This link works for another 5 minutes.',
      nearlyOver: 'This link works for less than a minute.',
      over: 'Its time ran out. What you typed is still here, but the password can only be set with a new link.',
      overAloud: 'The time of this link ran out. You can send a new link.',
      sendNew: 'Send a new link',
    },
    dead: {
      title: 'This link does not work any more',
      rule: 'A link works once and for a limited time, and only the newest one does.',
      isSet: 'If you have set your password with it already, sign in.',
    },
  },

  setup: {
    tabTitle: 'Set up',
    title: 'Welcome to Gatehouse',
    description: 'Make the first account. It is an admin: it may do everything, and add other people.',
    failed: 'The account could not be made',
    emailHelp: 'You sign in with it. For example name@example.com',
    organisationHelp: 'Whose users these are, for example Acme.',
    submit: 'Create account and sign in',
    submitting: 'Making the account…',
    noUsers: {
      title: 'Gatehouse has no users yet',
      text: 'Open the setup link printed on the server’s console when it started. It lets you make the first admin.',
    },
    wrongLink:
      'Copy the whole link from the server’s console, up to its last character. Restarting Gatehouse prints it again.',
    done: 'The setup link works once. Sign in, or ask an admin to add you.',
  },

  help: {
    title: 'Help',
    description: 'The rules in words, and whom to ask.',
    signingIn: {
      title: 'Signing in',
      refusal:
        'You sign in with your email address and your password. A refusal always has the same words, whether the account does not exist, is not active, or the password is wrong.',
      delay:
        'After five wrong passwords in a row the next try has to wait: 1 second, then twice as long each time, up to 15 minutes. Nobody is locked out for good. Your open sessions, your API key and mailed links work meanwhile, and a new password by “Forgot password?” ends the wait.',
    },
    passwords: {
      title: 'Passwords',
      rules:
        'A password has at least {least, number} characters and at most 72 bytes, which is 72 plain letters. Spaces and letters of any script are fine, and there is no rule what it must contain. A few words in a row are good.',
      refused:
        'Not taken are passwords that many people use, your own name or email address, and just numbers. A password does not run out.',
      change:
        'You change it under My account with Reset Password. That signs you out everywhere; your API key stays the same.',
    },
    links: {
      title: 'Links by mail',
      life: '“Forgot password?” on the sign-in page mails you a link that works once, for {reset}. An invitation works once, for {invitation}. A newer link makes the older one useless.',
      noMail:
        'No mail? Look into the spam folder and check the address. Only accounts that are active get one. An admin can see what became of the mail, and send another one.',
    },
    sessions: {
      title: 'Sessions',
      life: 'You are signed out after {idle} without a key press or click, and {total} after signing in at the latest. A warning comes first, and what you typed stays on the page.',
      account:
        'My account lists where you are signed in and lets you sign out there. To change your own email address or renew your own API key you type your password again when you gave it more than five minutes ago.',
    },
    whomToAsk: {
      title: 'Whom to ask',
      admin:
        'Ask an admin of your organisation: for another privilege, when you cannot sign in and no mail comes, or when a mail from Gatehouse surprises you. Nobody will ever ask you for your password or API key.',
    },
    keyboard: {
      title: 'Keyboard shortcuts',
      control: 'Ctrl',
      find: 'Find or go to: a user, a screen, another theme, signing out.',
      search: 'The search field of Users and of the audit log.',
      searchOff: 'The search field of Users and of the audit log; switched off.',
      toasts:
        'The messages that appear after an act. They stay for 20 seconds, and longer while you are in them.',
      escape: 'Closes a dialog or a menu; the focus goes back to what opened it.',
      singleKeys: 'Shortcuts of a single key',
      singleKeysHelp: 'Switch them off if you dictate, or press keys by accident. Kept in this browser.',
    },
  },

  account: {
    title: 'My account',
  },

  notFound: {
    tabTitle: 'Not found',
    start: 'Go to the start',
    page: {
      title: 'This page does not exist',
      text: 'Perhaps the address is misspelt or old.',
    },
    user: {
      title: 'There is no such user',
      text: 'Perhaps the address is misspelt, or the user was deleted meanwhile.',
    },
  },

  notAllowed: {
    tabTitle: 'Not allowed',
    title: 'You may not open this page',
    text: 'Your privileges do not cover it. If you need it, ask an admin to change them.',
    toAccount: 'Go to my account',
  },

  mails: {
    greeting: 'Hello {firstName},',
    copyAddress: 'Or copy this address:',
    passwordReset: {
      subject: 'Set a new password for Gatehouse',
      text: 'Somebody, hopefully you, asked for a new password for your Gatehouse account. Set it here:',
      button: 'Set a new password',
      life: 'The link works once, and until {until} UTC.',
      otherwise:
        'If you did not ask for it, you need not do anything: your password stays as it is. Tell your administrator if such mails keep coming.',
    },
    invitation: {
      subject: 'You are invited to Gatehouse of {organisation}',
      text: 'An account was made for you at {organisation}. Choose your password and sign in:',
      button: 'Choose your password',
      life: 'The link works once, and until {until} UTC. Ask your administrator for a new one after that.',
      otherwise:
        'If you did not expect this, you need not do anything: nobody can use the account without this link.',
    },
    passwordChanged: {
      subject: 'Your password for Gatehouse was changed',
      text: 'The password of your Gatehouse account was changed on {at} UTC. Everybody who was signed in with it has been signed out.',
      otherwise:
        'If it was not you, tell your administrator at once, and set a new password with "Forgot password?" on the sign-in page.',
    },
    test: {
      subject: 'Test mail from Gatehouse',
      text: 'This mail was sent on {at} UTC to try the mail settings of Gatehouse. They work.',
    },
  },
} as const
