'use server'

import { refresh } from 'next/cache'
import { resetMailTextInput, saveMailTextInput } from '@/lib/mail-settings/mail-text.schema'
import { resetMailText, saveMailText } from '@/lib/mail-settings/save-mail-text'
import { sendOwnTest } from '@/lib/mail-settings/send-own-test'
import { formAction, noInput } from '@/lib/web/form-action'

/** Sends the reader a test mail, and waits for the mail server. */
export const sendOwnTestAction = formAction(noInput, async (actor) => {
  const tested = await sendOwnTest(actor)
  refresh()
  return tested
})

/** Changes what mails say. */
export const saveMailTextAction = formAction(saveMailTextInput, async (actor, input) => {
  const saved = await saveMailText(actor, input)
  refresh()
  return saved
})

/** Gives mails the words back that Gatehouse comes with. */
export const resetMailTextAction = formAction(resetMailTextInput, async (actor, input) => {
  const reset = await resetMailText(actor, input)
  refresh()
  return reset
})
