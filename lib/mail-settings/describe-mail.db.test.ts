import { expect, it } from 'vitest'
import { env } from '../env'
import { buildOffice } from '../saved-views/test-support/build-office'
import { describeMail } from './describe-mail'

it.each([
  ['smtps://mail.example.com', { port: 465, isEncrypted: true, userName: null }],
  ['smtp://mail.example.com', { port: 587, isEncrypted: false, userName: null }],
  ['smtp://a%40b:c@mail.example.com:25?requireTLS=true', { port: 25, isEncrypted: true, userName: 'a@b' }],
])('reads %s', async (url, server) => {
  const { admin } = await buildOffice()
  Object.assign(env(), { SMTP_URL: url })
  expect((await describeMail(admin.actor)).server).toEqual({ host: 'mail.example.com', ...server })
})
