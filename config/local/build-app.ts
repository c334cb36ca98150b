import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { newestChangeMs } from './newest-change'

const ROOT = resolve(__dirname, '../..')
const SOURCES = [
  'src',
  'domain',
  'types',
  'config/index.ts',
  'config/aria',
  'config/lean-templates',
  'package-lock.json',
]

export type Platform = 'weapp' | 'h5'

/** The file that a build writes last enough to tell its age. */
const MARKERS: Readonly<Record<Platform, string>> = { weapp: 'app.json', h5: 'index.html' }

export const appFolder = (platform: Platform): string => join(ROOT, 'dist', platform)

function isFresh(platform: Platform): boolean {
  const marker = statSync(join(appFolder(platform), MARKERS[platform]), { throwIfNoEntry: false })
  return marker !== undefined && marker.mtimeMs > newestChangeMs(SOURCES.map((path) => join(ROOT, path)))
}

/** Builds the mini-program or the browser app when its sources are newer than the last build. Rejects with the compiler's words. */
export async function buildApp(platform: Platform): Promise<void> {
  if (isFresh(platform)) return
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', platform, '--no-check'],
    { cwd: ROOT, env: { ...process.env, TARO_ENV: platform, NODE_ENV: 'production' } },
  )
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail))
  const text = Buffer.concat(output).toString()
  if (code !== 0 || !isFresh(platform))
    throw new Error(`the ${platform} build failed:\n${text.slice(-4_000)}`)
}
