import { spawnSync } from 'node:child_process'
import { readCredentials } from './support/cloud-credentials'

const credentials = readCredentials(process.env)
if (typeof credentials === 'string') {
  process.stderr.write(`${credentials}\n`)
  process.exit(1)
}

const jest = spawnSync(
  'npx',
  ['jest', '-c', 'test/jest.config.mjs', 'test/emulator/conformance', '--selectProjects', 'emulator', '-i'],
  { stdio: 'inherit', env: { ...process.env, CONFORMANCE_TARGET: 'cloud' } },
)
process.exit(jest.status ?? 1)
