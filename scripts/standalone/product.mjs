import { readFileSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'

// Before anything else is loaded: the folder of the product, which is not the working folder, and what Next and React
// choose their form by.
const folder = import.meta.dirname
const { config } = JSON.parse(readFileSync(path.join(folder, '.next/required-server-files.json'), 'utf8'))
Object.assign(globalThis, { gatehouseFolder: folder })
Object.assign(process.env, {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // So Next needs neither its configuration file nor what reads it.
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
})

// From Node 22.1 on. Without a folder that can be written it does nothing.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache()
