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
    current_password: 'Current password',
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
    emailTakenInOrganisation: 'User email already exists for this Org',
    currentPasswordWrong: 'Current password is incorrect',
    passwordStale: 'The password was changed by somebody else',
    userStale: 'The user was changed by somebody else',
    lastAdmin: 'The last active admin cannot be deleted, deactivated or demoted',
    ownDeletion: 'You cannot delete your own account: ask somebody else who may',
    ownDeactivation: 'You cannot deactivate your own account',
    ownAdminRights: 'You cannot take away your own admin rights: ask another admin',
    ownRightToChangeUsers: 'You cannot take away your own right to change users: ask somebody else who may',
    invitationWithPassword: 'An invitation lets the person choose the password: leave the password empty',
    invitationOfInactive: 'Only active users can be invited',
    linkOfInactive: 'Only active users can get a link',
    hasPassword: 'They have a password already',
    keyNotReadable: 'This key cannot be shown any more because AUTH_SECRET has changed. Renew it',
    notDeleted: 'This user is not among the deleted users any more',
  },

  common: {
    cancel: 'Cancel',
    yes: 'Yes',
    no: 'No',
    users: 'Users',
    email: 'Email',
    active: 'Active',
    inactive: 'Inactive',
    accountIsAdmin: 'Account is admin',
  },

  user: {
    unknown: 'User',
    own: 'My account',
    facts: {
      you: 'You',
      admin: 'Admin',
      noPassword: 'No password yet: cannot sign in',
      lastLogin: 'Last login: <time></time>',
      neverLoggedIn: 'Last login: never',
      added: 'Added: <time></time>',
    },
    details: {
      title: 'Details',
      allRequired: 'All fields are required.',
      readOnly: 'You can see but not change this user.',
      emailHelp: 'Also the login name.',
      ownEmailLock: 'Also your login name. Somebody who may change users can change it.',
      emailLock: 'Also the login name. Only somebody with at least the same privileges can change it.',
      activeHelp: 'Only active users can sign in or use their API key.',
      ownActiveLock: 'You cannot deactivate your own account.',
      activeLock: 'You may not change this.',
    },
    privileges: {
      ownLock: 'What you may do. Somebody who may change users sets this.',
      lock: 'You may not change what this person may do.',
      readOnly: 'You can see but not change what this person may do.',
      saved: 'The privileges of {name} are saved',
      hold: 'They hold from the next request, in open sessions and with the API key. Nobody has to sign in again.',
    },
    saveState: {
      unsaved: 'You have unsaved changes',
      saved: 'Saved',
    },
    signIn: {
      title: 'Sign-in',
      password: 'Password',
      hasPassword: 'Has a password',
      neverHadPassword: 'Never had a password',
      link: 'Link',
      noLink: 'None is open',
      open: {
        invitation: 'Invitation sent <sent></sent>, works until <until></until>',
        password_reset: 'Reset link sent <sent></sent>, works until <until></until>',
      },
      sendReset: 'Send reset link',
      sendInvitation: 'Send invitation',
      sendAgain: 'Send again',
      inactive: 'Only active users can get a link. Make the user active first.',
      goesTo: 'Goes to {address}. A newer link ends the older one.',
      mailNotSetUp: 'Mail is not set up: the mail becomes a file on the server, and you get the link here.',
    },
    linkSent: {
      onItsWay: {
        invitation: 'The invitation is on its way',
        password_reset: 'The reset link is on its way',
      },
      toHandOver: {
        invitation: 'The invitation is ready to hand over',
        password_reset: 'The reset link is ready to hand over',
      },
      inFile: {
        invitation: 'The invitation is written to a file on the server',
        password_reset: 'The reset link is written to a file on the server',
      },
      olderEnd: 'To {address}. Older links stop working.',
    },
    linkToHandOver: {
      title: 'Mail is not set up',
      help: 'Hand this link over yourself; it works once, until <time></time>. It is not shown again.',
      label: 'Link',
      copyName: 'link',
    },
    delay: {
      title: 'Too many failed sign-ins',
      body: 'The next try is possible in {duration}. Open sessions and mailed links work meanwhile.',
      clear: 'Let them try now',
      cleared: 'They can sign in now',
    },
    mails: {
      title: 'Mails',
      none: 'No mail was sent to this user yet.',
      line: '<kind></kind> <muted>to {address}</muted>',
      kinds: {
        password_reset: 'Reset link',
        invitation: 'Invitation',
        password_changed: 'Password changed',
        test: 'Test mail',
      },
      states: {
        queued: 'Waiting to be sent',
        sending: 'Being sent',
        accepted: 'Accepted by the mail server',
        failed: 'Failed',
        expired: 'Dropped: its link stopped working first',
      },
      inFile: 'Written to {file}, as mail is not set up',
      notYet: 'It did not work yet after {attempts, plural, one {# attempt} other {# attempts}}, {stage}.',
      givenUp: 'Given up after {attempts, plural, one {# attempt} other {# attempts}}, {stage}.',
      stages: {
        connect: 'when connecting to the mail server',
        encryption: 'when encrypting the connection to the mail server',
        'sign-in': 'when signing in to the mail server',
        sender: 'when naming the sender',
        recipient: 'when naming the recipient',
        content: 'when handing over the text',
        interrupted: 'as Gatehouse stopped in the middle; it may have arrived, so it is not sent again',
      },
      next: 'Next attempt: <time></time>.',
      reply: 'The mail server said: <quote>{reply}</quote>',
    },
  },

  addUser: {
    title: 'Add user',
    failed: 'The user was not added',
    required: 'All fields are required unless marked optional.',
    emailHelp: 'Also the login name. For example name@example.com',
    invitation: {
      label: 'Send an invitation',
      mailed: 'They get a mail with a link to choose a password. It works for {duration}.',
      mailedTo: '{name} gets a mail with a link to choose a password. It works for {duration}.',
      handOver: 'Mail is not set up, so the next page gives you the link to hand over.',
      off: 'Off: you give them a password now, or send an invitation later.',
      locked: 'Only active users can be invited.',
    },
    password: {
      label: 'Password',
      help: 'You need to tell it to the person yourself. Without one, they cannot sign in yet.',
    },
    added: {
      title: '{name} is added',
      tellPassword: 'Tell them their password yourself.',
      invited: 'An invitation is on its way to {address}.',
      handOver: 'Hand the link over yourself.',
    },
  },

  credentials: {
    title: 'Dashboard API Access Credentials',
    ownUse: 'Programs use them to call the API as you, with the same privileges.',
    use: 'Programs use them to call the API as {name}, with the same privileges.',
    key: 'API key',
    organisationId: 'Organisation ID',
    reveal: 'Reveal<hidden> API key</hidden>',
    hide: 'Hide<hidden> API key</hidden>',
    mayNotSee: 'Only {name} and those allowed to can see this key.',
    isNoted: 'Revealing or copying the key is noted in the audit trail.',
    renew: {
      open: 'Renew…<hidden> API key</hidden>',
      ownTitle: 'Renew your API key?',
      title: 'Renew the API key of {name}?',
      body: 'The present key stops working at once. Programs that use it are refused until they get the new one.',
      confirm: 'Renew key',
      cancel: 'Keep key',
      done: 'The API key is renewed',
      afterwards: 'The old one is refused from now on.',
    },
  },

  sessions: {
    title: 'Sessions',
    own: 'Where you are signed in. Sign out what you do not know, and then change your password.',
    others: 'Where {name} is signed in.',
    none: 'Not signed in anywhere.',
    current: 'This session',
    addressUnknown: 'Address unknown',
    lastSeen: 'Last seen <time></time>',
    signedIn: 'Signed in <time></time>',
    end: 'Sign out<hidden> {device}</hidden>',
    endCurrent: 'Sign out<hidden> this session</hidden>',
    endOthers: 'Sign out everywhere else',
    endAll: 'Sign out everywhere',
    ended:
      '{count, plural, =0 {This session has ended already} =1 {Signed out of one session} other {Signed out of # sessions}}',
  },

  passwordForm: {
    title: 'Reset Password',
    description:
      'You are then signed out everywhere and sign in again with the new password. Your API key stays the same.',
    failed: 'Your password was not changed',
    new: 'New password',
    confirm: 'Confirm password',
    submit: 'Reset Password',
    submitting: 'Changing the password…',
  },

  deactivation: {
    deactivate: 'Deactivate user',
    activate: 'Activate user',
    open: 'Deactivate user…',
    effect:
      'Signs {name} out everywhere and stops their API key and open links, until you activate them again.',
    onSave: 'When you save:',
    looking: 'Looking what stops…',
    activated: '{name} is active again',
    deactivated: '{name} is deactivated',
    canActivate: 'You can activate them again.',
    question: {
      title: 'Deactivate {name}?',
      stays: 'Name, privileges and password stay, so that you can activate them again.',
      cancel: 'Keep active',
    },
    saveQuestion: {
      title: 'Save, and deactivate {name}?',
      confirm: 'Save and deactivate',
      cancel: 'Do not save yet',
    },
  },

  deletion: {
    title: 'Delete user',
    own: 'You cannot delete your own account. Somebody else who may change users can, so that nobody shuts themselves out by accident.',
    effect:
      'Signs {name} out everywhere and ends their API key, until they are restored. The audit trail keeps their name.',
    open: 'Delete user…',
    question: {
      title: 'Delete {name}?',
      body: '{name} is signed out everywhere and their API key stops working at once. Others can use the email address from then on.',
      canRestore:
        'For {days, plural, one {# day} other {# days}} you can restore them, with the same privileges, password and API key.',
      adminCanRestore:
        'Only an admin can restore them, for {days, plural, one {# day} other {# days}}: they have privileges that you do not have.',
      confirm: 'Delete user',
      cancel: 'Keep user',
    },
    deleted: '{name} is deleted',
    isKept: 'For {days, plural, one {# day} other {# days}} they stand under Deleted users.',
    undo: 'Undo',
  },

  deletedUsers: {
    title: 'Deleted users',
    intro:
      'Restored, they have the same id, privileges, password and API key as before. After {days, plural, one {a day} other {# days}} they are erased.',
    search: {
      label: 'Search deleted users by name or email',
      placeholder: 'Name or email',
      submit: 'Search',
      clear: 'Clear<hidden> search</hidden>',
    },
    count: '{total, plural, one {# deleted user} other {# deleted users}}, the newest first',
    countFound:
      '{total, plural, one {# deleted user} other {# deleted users}} with “{query}”, the newest first',
    table: {
      caption: 'Deleted users, the newest first',
      name: 'Name',
      privileges: 'Privileges',
      deleted: 'Deleted',
      erased: 'Erased',
      actions: 'Actions',
      deletedBy: '<time></time> <muted>by {name}</muted>',
      onlyAdmin: 'Only an admin can restore them',
    },
    empty: {
      showAll: 'Show all deleted users',
      noPage: 'This page does not exist',
      noPageHelp: 'The list is shorter than that. Perhaps people were restored meanwhile.',
      notFound: 'Nobody found for “{query}”',
      notFoundHelp:
        'No deleted user has this in name or email. Perhaps they were restored, or erased in time.',
      none: 'No deleted users',
      noneHelp:
        'Whoever is deleted stands here for {days, plural, one {a day} other {# days}} and can be restored.',
      toUsers: 'Go to the users',
    },
    restore: {
      submit: 'Restore',
      submitNamed: 'Restore<hidden> {name}</hidden>',
      submitting: 'Restoring…',
      done: '{name} is restored',
      doneHelp: 'With the same privileges, password and API key. They have to sign in again.',
      open: 'Open',
      failed: '{name} is not restored',
      emailTaken:
        'Somebody else has their email address by now. Under Deleted users you can give them another one.',
    },
    otherEmail: {
      title: 'Another email address for {name}',
      description:
        'Somebody else has {address} by now. With another address everything comes back as it was.',
      failed: 'The user was not restored',
    },
    erase: {
      open: 'Delete for good…<hidden> {name}</hidden>',
      title: 'Delete {name} for good?',
      body: 'Nobody can restore {name} after this: privileges, password and API key are erased, and the list of mails to them. The audit log keeps the name. This cannot be undone.',
      confirm: 'Delete for good',
      cancel: 'Keep',
      done: '{name} is deleted for good',
    },
  },

  stale: {
    choose:
      'Nothing of yours is lost. Choose what to keep where both of you changed the same, then save again.',
    check:
      'Nothing of yours is lost, and you changed different things. Check what is merged, then save again.',
    takenOver: 'Taken over, because you did not change it',
    kept: 'Kept as you typed it, because nobody else changed it',
    merged: '{field}: <strong>{now}</strong> instead of {before}',
    opened: 'When you opened this page: {value}',
    stored: 'Saved meanwhile: <strong>{value}</strong>',
    typed: 'Yours: <strong>{value}</strong>',
    typedElse: 'You typed something else since: that is saved.',
    choiceMissing: 'Choose one of the two',
    bySomebodyElse: 'by somebody else',
    by: {
      somebodyElse: 'by somebody else, <time></time>',
      you: 'by you, in another place, <time></time>',
      name: 'by {name}, <time></time>',
    },
    privilege: 'Privilege {section}',
    empty: '(empty)',
    deleted:
      'What you typed is still here. <link>Restore them under Deleted users in another tab</link>, then save again.',
  },
} as const
