import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { settingNames } from './env'
import { checkSettingNames, findUnknownSettings, refuseUnreadableEnvFiles } from './env-file'

describe('names of settings', () => {
  test.each([
    ['SMPT_URL', 'SMTP_URL'],
    ['SMTP_URI', 'SMTP_URL'],
    ['smtp_url', 'SMTP_URL'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['AUTH_SECRETS', 'AUTH_SECRET'],
    ['PROT', 'PORT'],
  ])('%s in .env stops the start and is told as %s', (name, meant) => {
    const check = () => checkSettingNames([{ file: '.env', name }], [])
    expect(check).toThrow(`${name} in .env is not a setting: did you mean ${meant}?`)
  })

  test('in the environment, and where only the beginning is ours, it is a warning', () => {
    expect(checkSettingNames([{ file: '.env', name: 'SMTP_PASSWORD' }], ['SMPT_URL'])).toEqual([
      expect.stringMatching(/^SMTP_PASSWORD in \.env is not a setting of Gatehouse: did you mean \w+\?$/),
      'SMPT_URL in the environment is not a setting of Gatehouse: did you mean SMTP_URL?',
    ])
  })

  test('right names, and those of other programs, are passed over', () => {
    const others =
      'PATH HOME HOSTNAME LOGNAME MAIL SESSION_MANAGER NODE_ENV TZ PWD LANG USER PS1 NEXTAUTH_URL'
    expect(findUnknownSettings([...settingNames, ...others.split(' ')])).toEqual([])
  })
})

describe('a settings file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gatehouse-env-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const check = () => refuseUnreadableEnvFiles(folder, false)
  const file = () => path.join(folder, '.env')

  test('that is missing, or is UTF-8 with or without its mark, is fine', () => {
    expect(check).not.toThrow()
    writeFileSync(file(), '\uFEFFMAIL_FROM="Jürgen <j@example.org>"\n')
    expect(check).not.toThrow()
  })

  test('that is UTF-16 is refused', () => {
    writeFileSync(file(), Buffer.from('\uFEFFPORT=4000\n', 'utf16le'))
    expect(check).toThrow('The settings file .env cannot be used: it is not in UTF-8; save it as UTF-8.')
    writeFileSync(file(), Buffer.from('PORT=4000\n', 'utf16le'))
    expect(check).toThrow('The settings file .env cannot be used: it is not plain text; save it as UTF-8.')
  })

  test('that is a folder is refused', () => {
    mkdirSync(file())
    expect(check).toThrow('The settings file .env cannot be used: it is a folder, not a file.')
  })
})
