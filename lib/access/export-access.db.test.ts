import { expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { buildAccessOffice } from './test-support/build-access-office'

it('the download of a cell has one row for each source, and is in the audit log', async () => {
  const { admin, orgId } = await buildAccessOffice()
  const member = await buildUser({ orgId, firstName: 'Member' })
  await buildGroup({ orgId, name: 'Editors', privileges: { apis: 'write' }, members: [member.id] })
  const key = admin.accessKey
  const reply = await callApi('GET', '/api/access/export?section=apis&level=write&separator=semicolon', {
    key,
  })
  const [head, ...rows] = reply.text.trim().split('\r\n')
  expect(head).toContain(
    'id;first_name;last_name;email_address;section;level;source;group;source_level;since',
  )
  expect(rows.map((row) => row.split(';').slice(6, 9).join())).toEqual(['own,,write', 'group,Editors,write'])
  expect(rows[0]).toContain('not observed')
  const event = await db().auditEvent.findFirst({
    where: { action: 'access.exported', actorId: admin.id },
  })
  expect(event?.changes).toEqual({ privilege: [null, 'apis.write'] })
  const wrong = await callApi('GET', '/api/access/export?section=nonsense&level=all', { key })
  expect([wrong.status, wrong.json.Meta]).toEqual([
    400,
    { section: 'section must be the key of a section', level: 'level must be read or write' },
  ])
})
