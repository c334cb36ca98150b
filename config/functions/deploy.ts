import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { buildFunctions } from './build-functions'
import { undeployable } from './check-deployable'

const ROOT = resolve(__dirname, '../..')

/** `npm run deploy:functions`: builds, then hands over to the CloudBase CLI; nothing is deployed without keys of one's own. */
async function main(): Promise<void> {
  const problem = undeployable(process.env)
  if (problem) throw new Error(`没有部署：${problem}`)
  await buildFunctions()
  const { status, error } = spawnSync('tcb', ['fn', 'deploy', '--all'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw new Error('没有部署：没有找到 tcb。请先装 CloudBase CLI（npm i -g @cloudbase/cli）。')
  process.exitCode = status ?? 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
