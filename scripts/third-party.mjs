import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectFolder } from './support/step.mjs'
import { thirdPartyNotices } from './support/third-party.mjs'

// Writes THIRD-PARTY.md anew: node scripts/third-party.mjs, after the dependencies have changed.
await writeFile(path.join(projectFolder, 'THIRD-PARTY.md'), thirdPartyNotices())
